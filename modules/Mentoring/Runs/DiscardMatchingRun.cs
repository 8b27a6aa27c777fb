using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Runs;

public sealed record DiscardMatchingRun(Guid RunId, Guid By);

public static class DiscardMatchingRunHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DiscardMatchingRun command, [WriteAggregate(nameof(DiscardMatchingRun.RunId), Required = false)] IEventStream<MatchingRun> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(DiscardMatchingRun command, MatchingRun? run, DateTimeOffset now) =>
        run is null ? Refusal.NotFound("mentoring.unknown-run")
        : run.State != RunState.Proposed ? Refusal.Conflict("mentoring.run-not-proposed")
        : Decision.Record(new MatchingRunDiscarded(run.Id, command.By, now));
}
