using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Reskilling;

public sealed record WithdrawFromReskilling(Guid ParticipationId, Guid PersonId);

public static class WithdrawFromReskillingHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        WithdrawFromReskilling command,
        [WriteAggregate(nameof(WithdrawFromReskilling.ParticipationId), Required = false)] IEventStream<Participation> stream,
        TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow(), clock.Today()));

    /// <summary>At any time before the new role begins, and without saying why.</summary>
    public static Decision Decide(WithdrawFromReskilling command, Participation? participation, DateTimeOffset now, DateOnly today) => participation?.Stage switch
    {
        null => Refusal.NotFound("goals.unknown-participation"),
        ReskillingStage.Left => Decision.Nothing,
        >= ReskillingStage.Placed => Refusal.Conflict("goals.placed-already"),
        _ => Decision.Record(new ParticipantMoved(participation.Id, ReskillingStage.Left, command.PersonId, today, now)),
    };
}
