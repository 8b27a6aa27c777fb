using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Cycles;

public sealed record MoveCycleDue(Guid CycleId, DateOnly Due, Guid By);

public static class MoveCycleDueHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        MoveCycleDue command, [WriteAggregate(nameof(MoveCycleDue.CycleId), Required = false)] IEventStream<ConversationCycle> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow(), clock.Today()));

    internal static Decision Decide(MoveCycleDue command, ConversationCycle? cycle, DateTimeOffset now, DateOnly today)
    {
        if (cycle is null) return Refusal.NotFound("templates.unknown-cycle");
        if (cycle.State != CycleState.Open) return Refusal.Conflict("templates.cycle-not-open");
        if (command.Due == cycle.Plan.Due) return Decision.Nothing;
        if (command.Due < today) return Refusal.Conflict("templates.day-passed");
        if (cycle.Plan.RevealOn > command.Due) return Refusal.Conflict("templates.revealed-after-due");
        return Decision.Record(new CycleDueMoved(cycle.Id, command.Due, command.By, now));
    }
}
