namespace Competence.Goals.ImprovementPlans;

/// <summary>What people have written in an improvement plan. It is kept as <see cref="SealedImprovementWords"/>. The id is the plan's.</summary>
/// <param name="Gap">What has been seen, as facts.</param>
/// <param name="Expected">What is expected instead.</param>
/// <param name="Support">What the employer does to help.</param>
public sealed record ImprovementWords(Guid Id, Guid PersonId, string Gap, string Expected, string Support)
{
    /// <summary>What will show whether it is met; empty where nobody has said.</summary>
    public string Evidence { get; init; } = "";
    /// <summary>Whoever of the union helps the person; empty where nobody does.</summary>
    public string UnionRepresentative { get; init; } = "";
    /// <summary>What is to be seen at each checkpoint.</summary>
    public IReadOnlyDictionary<Guid, string> Checkpoints { get; init; } = new Dictionary<Guid, string>();
    /// <summary>What was seen there.</summary>
    public IReadOnlyDictionary<Guid, string> Seen { get; init; } = new Dictionary<Guid, string>();
    public IReadOnlyDictionary<Guid, string> CheckIns { get; init; } = new Dictionary<Guid, string>();
    /// <summary>Why it was sent back last.</summary>
    public string? Answer { get; init; }
    /// <summary>What is said of how it ended.</summary>
    public string? Note { get; init; }

    /// <summary>What was approved: neither becomes another afterwards.</summary>
    public bool SaysTheSame(ImprovementDraft draft) => (Gap, Expected) == (draft.Gap, draft.Expected);

    public ImprovementWords With(ImprovementDraft draft) => this with
    {
        Gap = draft.Gap, Expected = draft.Expected, Support = draft.Support, Evidence = draft.Evidence, UnionRepresentative = draft.UnionRepresentative,
        Checkpoints = draft.Checkpoints.ToDictionary(c => c.Id, c => c.What),
    };

    public ImprovementWords WithSeen(Guid checkpoint, string text) => this with { Seen = new Dictionary<Guid, string>(Seen) { [checkpoint] = text.Trim() } };

    public ImprovementWords WithCheckIn(Guid id, string text) => this with { CheckIns = new Dictionary<Guid, string>(CheckIns) { [id] = text.Trim() } };
}
