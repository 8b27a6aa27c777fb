using Competence.Client;

namespace Competence.Simulator.Life;

/// <summary>Something that happens on a day, told by keys that only the life knows.</summary>
public abstract record Happening(DateOnly On)
{
    /// <summary>Who does something, or is there while it is done.</summary>
    public abstract IReadOnlyList<string> Actors { get; }
}

/// <param name="Start">The first day of the employment; earlier than <paramref name="On"/> for those who were there when the life begins.</param>
public sealed record Joined(DateOnly On, string Person, DateOnly Start, Post Post) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person];
}

/// <param name="On">The first day there.</param>
public sealed record Moved(DateOnly On, string Person, Post From, Post To) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person];
}

/// <param name="On">The day on which HR is told; at times weeks after the last day.</param>
public sealed record Left(DateOnly On, string Person, DateOnly LastDay, EndReason Reason) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [];
}

/// <summary>Somebody is looked for.</summary>
public sealed record Sought(DateOnly On, string Opening, string Unit, string Role) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [];
}

/// <summary>The opening is filled.</summary>
/// <param name="IsInternal">Whoever comes works here already; else they join later.</param>
public sealed record Chosen(DateOnly On, string Opening, string Unit, string Person, bool IsInternal) : Happening(On)
{
    public override IReadOnlyList<string> Actors => IsInternal ? [Person] : [];
}

/// <summary>The manager confirms that a new employee does the job in full from that day.</summary>
public sealed record Settled(DateOnly On, string Person, string Manager, DateOnly Start) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person, Manager];
}

/// <summary>The manager has planned an employee conversation.</summary>
/// <param name="Due">The day by which it is to be held.</param>
public sealed record Agreed(DateOnly On, string Talk, string Person, string Manager, DateOnly Due) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person, Manager];
}

/// <summary>It will not be held.</summary>
public sealed record CalledOff(DateOnly On, string Talk, string Person, string Manager) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person, Manager];
}

/// <summary>The two held an employee conversation, and both have put their names to it.</summary>
public sealed record Conversed(DateOnly On, string Talk, string Person, string Manager) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person, Manager];
}

/// <param name="Rater">The person, or their manager.</param>
/// <param name="Level">0-5.</param>
public sealed record Rated(DateOnly On, string Person, string Rater, string Skill, int Level) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person, Rater];
}

/// <summary>Somebody is enrolled in a course, for what it is for.</summary>
public sealed record Offered(DateOnly On, string Person, string Course) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person];
}

/// <summary>Somebody has completed a course.</summary>
public sealed record Learnt(DateOnly On, string Person, string Course) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person];
}

/// <summary>Somebody has written down two things to do, and the manager has agreed to it.</summary>
/// <param name="Sooner">The day by which the one is to be done.</param>
/// <param name="Later">The day by which the other is; with it the plan ends.</param>
public sealed record Planned(DateOnly On, string Plan, string Person, string Manager, DateOnly Sooner, DateOnly Later) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person, Manager];
}

/// <summary>One thing of a plan is done.</summary>
/// <param name="Due">The day by which it was to be.</param>
/// <param name="IsLast">Nothing of the plan is left.</param>
public sealed record Done(DateOnly On, string Plan, string Person, DateOnly Due, bool IsLast) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person];
}

/// <summary>Two have agreed on what they will do together, as mentee and mentor.</summary>
public sealed record Paired(DateOnly On, string Pair, string Mentee, string Mentor) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Mentee, Mentor];
}

/// <summary>They are done, or stop before they are.</summary>
public sealed record Parted(DateOnly On, string Pair, string Mentee, string Mentor, bool IsEarly) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Mentee, Mentor];
}

/// <summary>A pulse opens, for everybody who works here on the day.</summary>
/// <param name="Closes">The last day to answer.</param>
public sealed record Asked(DateOnly On, string Pulse, DateOnly Closes) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [];
}

/// <summary>Somebody has answered, each of the five statements with 1-5.</summary>
public sealed record Answered(DateOnly On, string Pulse, string Person, int First, int Second, int Third, int Fourth, int Fifth) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person];

    public IReadOnlyList<int> Values => [First, Second, Third, Fourth, Fifth];
}

/// <summary>A pulse closes, in the end of its last day.</summary>
public sealed record Closed(DateOnly On, string Pulse) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [];
}

/// <summary>It is told what a unit has brought about in a month; told anew, the latest counts.</summary>
/// <param name="Month">By its first day.</param>
/// <param name="Amount">In SEK, or how many.</param>
public sealed record Brought(DateOnly On, string Unit, DateOnly Month, OutputKind Kind, decimal Amount) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [];
}
