using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Runs;

public sealed record UndoMatchingRun(Guid RunId, Guid By);

public static class UndoMatchingRunHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        UndoMatchingRun command, [WriteAggregate(nameof(UndoMatchingRun.RunId), Required = false)] IEventStream<MatchingRun> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(UndoMatchingRun command, MatchingRun? run, DateTimeOffset now) =>
        run is null ? Refusal.NotFound("mentoring.unknown-run")
        : run.State != RunState.Published ? Refusal.Conflict("mentoring.run-not-published")
        : Decision.Record(new MatchingRunUndone(run.Id, command.By, now));
}
