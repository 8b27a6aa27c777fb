using Competence.Goals.Contracts;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Cohorts;

/// <param name="By">Themselves, or who takes them out; null where a key does.</param>
public sealed record LeaveCohort(Guid CohortId, Guid PersonId, Guid? By)
{
    public Guid EnrolmentId => CohortEnrolment.IdOf(CohortId, PersonId);
}

public static class LeaveCohortHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        LeaveCohort command, [WriteAggregate(nameof(LeaveCohort.EnrolmentId), Required = false)] IEventStream<CohortEnrolment> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var cohort = await session.LoadAsync<Cohort>(command.CohortId, ct);
        var decision = Decide(command, stream.Aggregate, cohort, clock.GetUtcNow());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.WriteSeat(cohort!.Id, cohort.ProgrammeId, command.PersonId, isIn: false, clock.GetUtcNow(), ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(LeaveCohort command, CohortEnrolment? enrolment, Cohort? cohort, DateTimeOffset now) =>
        cohort is null || enrolment is null ? Refusal.NotFound("goals.not-enrolled")
        : !enrolment.IsIn ? Decision.Nothing
        : Decision.Record(new CohortLeft(cohort.Id, cohort.ProgrammeId, command.PersonId, command.By, now))
            .Tell(new EnrolmentChanged(cohort.ProgrammeId, cohort.Id, command.PersonId, IsIn: false, now));
}
