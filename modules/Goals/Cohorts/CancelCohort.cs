using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Cohorts;

public sealed record CancelCohort(Guid CohortId, Guid ProgrammeId, Guid By);

public static class CancelCohortHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        CancelCohort command, [WriteAggregate(nameof(CancelCohort.CohortId), Required = false)] IEventStream<Cohort> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow(), clock.Today()));

    public static Decision Decide(CancelCohort command, Cohort? cohort, DateTimeOffset now, DateOnly today) =>
        cohort?.ProgrammeId != command.ProgrammeId ? Refusal.NotFound("goals.unknown-cohort")
        : cohort!.IsCancelled ? Decision.Nothing
        : cohort.Ends < today ? Refusal.Conflict("goals.cohort-ended")
        : Decision.Record(new CohortCancelled(cohort.Id, command.By, now));
}
