using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Cycles;

public sealed record CloseCycle(Guid CycleId, Guid By);

public static class CloseCycleHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CloseCycle command, [WriteAggregate(nameof(CloseCycle.CycleId), Required = false)] IEventStream<ConversationCycle> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        IReadOnlyList<ManagerCoverage> coverage = stream.Aggregate is { } cycle ? await session.CoverageOf(cycle.Id, cycle.Plan.UnitIds, clock.Today(), ct) : [];
        return stream.Record(Decide(command, stream.Aggregate, coverage, clock.GetUtcNow()));
    }

    /// <param name="coverage">Frozen: people who come or leave later change nothing of it.</param>
    internal static Decision Decide(CloseCycle command, ConversationCycle? cycle, IReadOnlyList<ManagerCoverage> coverage, DateTimeOffset now) => cycle switch
    {
        null => Refusal.NotFound("templates.unknown-cycle"),
        { State: CycleState.Draft } => Refusal.Conflict("templates.cycle-not-open"),
        { State: CycleState.Closed } => Decision.Nothing,
        _ => Decision.Record(new CycleClosed(cycle.Id, coverage, command.By, now)),
    };
}
