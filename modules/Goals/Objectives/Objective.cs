using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Objectives;

/// <summary>What is to be reached, and what tells that it is: key results, and objectives below it. The stream id is the objective's id.</summary>
/// <param name="Currents">What key results stand at; one that is not told stands at its start.</param>
public sealed record Objective(Guid Id, ObjectiveContent Content, IReadOnlyDictionary<Guid, decimal> Currents, bool IsArchived)
{
    public const int Most = 500;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public decimal CurrentOf(KeyResult result) => Currents.TryGetValue(result.KeyResultId, out var current) ? current : result.Start;

    public static Objective? Fold(Objective? objective, object @event) => (objective, @event) switch
    {
        (null, ObjectiveSet e) => new(e.ObjectiveId, e.Content, new Dictionary<Guid, decimal>(), false),
        ({ } o, ObjectiveSet e) => o with { Content = e.Content },
        ({ } o, KeyResultTold e) => o with { Currents = new Dictionary<Guid, decimal>(o.Currents) { [e.KeyResultId] = e.Current } },
        ({ } o, ObjectiveArchived) => o with { IsArchived = true },
        ({ } o, ObjectiveRestored) => o with { IsArchived = false },
        _ => objective,
    };
}

/// <param name="ParentId">What it is a part of; null at the top.</param>
/// <param name="Weight">How much it counts among the parts of its parent.</param>
/// <param name="BusinessGoalId">The business goal that it is for; null where none.</param>
public sealed record ObjectiveContent(
    string Title, Guid OwnerId, DateOnly Until, Guid? ParentId, decimal Weight, Guid? BusinessGoalId, IReadOnlyList<KeyResult> KeyResults)
{
    public bool IsSame(ObjectiveContent? other) =>
        other is not null && this == other with { KeyResults = KeyResults } && KeyResults.SequenceEqual(other.KeyResults);
}

/// <param name="Unit">What it is counted in; null where the title says it.</param>
/// <param name="Weight">How much it counts among the parts of its objective.</param>
public sealed record KeyResult(Guid KeyResultId, string Title, string? Unit, decimal Start, decimal Target, decimal Weight);

public sealed partial class ObjectiveProjection : SingleStreamProjection<Objective, Guid>
{
    public override Objective? Evolve(Objective? snapshot, Guid id, IEvent e) => Objective.Fold(snapshot, e.Data);
}
