using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Circles;

public sealed record EndCircle(Guid CircleId, Guid By);

public static class EndCircleHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        EndCircle command, [WriteAggregate(nameof(EndCircle.CircleId), Required = false)] IEventStream<LearningCircle> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(EndCircle command, LearningCircle? circle, DateTimeOffset now) =>
        circle is null ? Refusal.NotFound("mentoring.unknown-circle")
        : circle.IsEnded ? Decision.Nothing
        : Decision.Record(new CircleEnded(circle.Id, command.By, now));
}
