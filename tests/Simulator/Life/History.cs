using Competence.Client;

namespace Competence.Simulator.Life;

/// <summary>Where somebody works, from a day on.</summary>
public sealed record Stint(DateOnly From, Post Post);

/// <summary>One employment from its first day to its last.</summary>
/// <param name="LastDay">Null: still here.</param>
/// <param name="ToldOn">When it was told that it ended.</param>
/// <param name="Stints">In order; the first begins with the employment.</param>
public sealed record History(Worker Who, DateOnly? LastDay, DateOnly? ToldOn, EndReason? Reason, IReadOnlyList<Stint> Stints)
{
    public bool Works(DateOnly day) => Who.Start <= day && (LastDay is not { } last || day <= last);

    public Post PostOn(DateOnly day) => Stints.Last(s => s.From <= day || s == Stints[0]).Post;

    public static History Of(Worker who) => new(who, null, null, null, [new(who.Start, who.Post)]);
}
