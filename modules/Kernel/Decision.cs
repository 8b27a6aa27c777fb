namespace Competence.Kernel;

/// <summary>What a command comes to: facts to record and news to tell others, or a refusal.</summary>
public sealed record Decision
{
    /// <summary>Nothing to record: what was asked for is already so.</summary>
    public static readonly Decision Nothing = new();

    public IReadOnlyList<object> Events { get; private init; } = [];
    public IReadOnlyList<object> News { get; private init; } = [];
    public Refusal? Refusal { get; private init; }

    public static Decision Record(params IReadOnlyList<object> events) => new() { Events = events };
    public Decision Tell(params IReadOnlyList<object> news) => this with { News = [.. News, .. news] };

    public static implicit operator Decision(Refusal refusal) => new() { Refusal = refusal };
}
