using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.Cycles;

public enum CycleState { Draft, Open, Closed }

/// <summary>A round of conversations for many: whom it meets, by when, and how far it has come. The stream id is the cycle's id.</summary>
/// <param name="TemplateVersion">Null until it opens.</param>
public sealed record ConversationCycle(Guid Id, CyclePlan Plan, CycleState State, int? TemplateVersion, DateTimeOffset DraftedAt)
{
    public const int MostOfATenant = 500;

    public DateTimeOffset? OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    /// <summary>As it was at the end, by manager; empty until then.</summary>
    public IReadOnlyList<ManagerCoverage> Coverage { get; init; } = [];
    public IReadOnlyList<DateOnly> RemindedOn { get; init; } = [];

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static ConversationCycle? Fold(ConversationCycle? cycle, object @event) => (cycle, @event) switch
    {
        (_, CycleDrafted e) => new(e.CycleId, e.Plan, CycleState.Draft, null, e.OccurredAt),
        ({ } c, CycleRevised e) => c with { Plan = e.Plan },
        ({ } c, CycleOpened e) => c with { State = CycleState.Open, TemplateVersion = e.TemplateVersion, OpenedAt = e.OccurredAt },
        ({ } c, CycleDueMoved e) => c with { Plan = c.Plan with { Due = e.Due } },
        ({ } c, CycleReminded e) => c with { RemindedOn = [.. c.RemindedOn, e.On] },
        ({ } c, CycleClosed e) => c with { State = CycleState.Closed, Coverage = e.Coverage, ClosedAt = e.OccurredAt },
        _ => cycle,
    };
}

public sealed partial class ConversationCycleProjection : SingleStreamProjection<ConversationCycle, Guid>
{
    public override ConversationCycle? Evolve(ConversationCycle? snapshot, Guid id, IEvent e) => ConversationCycle.Fold(snapshot, e.Data);
}
