using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Api.Jobs;

public sealed record CancelJob(Guid JobId, string By);

public static class CancelJobHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        CancelJob command, [WriteAggregate(nameof(CancelJob.JobId))] IEventStream<Job> stream) =>
        stream.Record(Decide(command, stream.Aggregate));

    /// <summary>The request is noted; the job ends itself instead of taking its next step.</summary>
    public static Decision Decide(CancelJob command, Job? job) => job switch
    {
        null => Refusal.NotFound("jobs.unknown"),
        { HasEnded: true } => Refusal.Conflict("jobs.ended"),
        { IsCancelling: true } => Decision.Nothing,
        _ => Decision.Record([new JobCancellationRequested(command.JobId, command.By)]),
    };
}
