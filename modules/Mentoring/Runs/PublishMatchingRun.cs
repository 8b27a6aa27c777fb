using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Runs;

public sealed record PublishMatchingRun(Guid RunId, Guid By);

public static class PublishMatchingRunHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        PublishMatchingRun command, [WriteAggregate(nameof(PublishMatchingRun.RunId), Required = false)] IEventStream<MatchingRun> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(PublishMatchingRun command, MatchingRun? run, DateTimeOffset now) =>
        run is null ? Refusal.NotFound("mentoring.unknown-run")
        : run.State != RunState.Proposed ? Refusal.Conflict("mentoring.run-not-proposed")
        : Decision.Record(new MatchingRunPublished(run.Id, command.By, now));
}
