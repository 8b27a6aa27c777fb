using Competence.Goals.Programmes;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Cohorts;

public sealed record PlanCohort(Guid CohortId, Guid ProgrammeId, CohortContent Content);

public static class PlanCohortHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanCohort command, [WriteAggregate(nameof(PlanCohort.CohortId), Required = false)] IEventStream<Cohort> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        stream.Record(Decide(
            command, await session.LoadAsync<Programme>(command.ProgrammeId, ct),
            await session.Query<Cohort>().CountAsync(c => c.ProgrammeId == command.ProgrammeId, ct), clock.Today()));

    /// <param name="cohorts">How many the programme has.</param>
    public static Decision Decide(PlanCohort command, Programme? programme, int cohorts, DateOnly today)
    {
        if (programme is null) return Refusal.NotFound("goals.unknown-programme");
        if (!programme.Content.IsOffered) return Refusal.Conflict("goals.programme-not-offered");
        if (cohorts >= Cohort.MostOfProgramme) return Refusal.Conflict("goals.too-many-cohorts", Cohort.MostOfProgramme);
        if (command.Content.Ends < today) return Refusal.Conflict("goals.day-passed");
        return Decision.Record(new CohortPlanned(command.CohortId, programme.Id, command.Content));
    }
}
