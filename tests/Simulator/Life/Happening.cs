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

/// <summary>The two held an employee conversation, and both have put their names to it.</summary>
public sealed record Conversed(DateOnly On, string Person, string Manager) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person, Manager];
}

/// <param name="Rater">The person, or their manager.</param>
/// <param name="Level">0-5.</param>
public sealed record Rated(DateOnly On, string Person, string Rater, string Skill, int Level) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person, Rater];
}

/// <summary>Somebody has completed a learning item.</summary>
public sealed record Learnt(DateOnly On, string Person, string Item) : Happening(On)
{
    public override IReadOnlyList<string> Actors => [Person];
}
