using Competence.Goals.Contracts;
using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Goals.Programmes;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Cohorts;

/// <param name="By">Themselves, or who puts them in; null where a key does.</param>
public sealed record JoinCohort(Guid CohortId, Guid PersonId, Guid? By)
{
    public Guid EnrolmentId => CohortEnrolment.IdOf(CohortId, PersonId);
}

/// <summary>What the decision has to know of the cohort and the person.</summary>
/// <param name="Cohort">Null where there is no such one.</param>
/// <param name="Person">Null where the tenant has no such person.</param>
/// <param name="IsOffered">The cohort's programme is.</param>
/// <param name="Taken">How many have a seat in it.</param>
/// <param name="IsInAnother">The person has a seat in another cohort of the programme, that has not ended.</param>
/// <param name="Items">What there is to learn from in the programme; null is nothing.</param>
internal sealed record Joining(Cohort? Cohort, Standing? Person, bool IsOffered, int Taken, bool IsInAnother, IReadOnlyList<LearningItem>? Items = null);

public static class JoinCohortHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        JoinCohort command, [WriteAggregate(nameof(JoinCohort.EnrolmentId), Required = false)] IEventStream<CohortEnrolment> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var taken = await session.SeatsTaken(command.CohortId, ct);
        var cohort = await session.LoadAsync<Cohort>(command.CohortId, ct);
        var programme = cohort is null ? null : await session.LoadAsync<Programme>(cohort.ProgrammeId, ct);
        var joining = new Joining(
            cohort, await session.Standing(command.PersonId, clock.Today(), ct), programme?.Content.IsOffered == true, taken,
            cohort is not null && await IsInAnother(session, cohort, command.PersonId, clock.Today(), ct),
            cohort is null ? [] : await session.LoadManyAsync<LearningItem>(ct, await session.ItemsOf(cohort.ProgrammeId, ct)));
        var decision = Decide(command, stream.Aggregate, joining, clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0) await session.WriteSeat(cohort!.Id, cohort.ProgrammeId, command.PersonId, isIn: true, clock.GetUtcNow(), ct);
        return stream.Record(decision);
    }

    private static async Task<bool> IsInAnother(IDocumentSession session, Cohort cohort, Guid person, DateOnly today, CancellationToken ct)
    {
        var others = await session.Read(
            """
            select cohort_id from goals.cohort_enrolments
            where tenant_id = @tenant and person_id = @person and programme_id = @programme and cohort_id <> @cohort and is_in
            """, row => row.GetGuid(0), ct, ("person", person), ("programme", cohort.ProgrammeId), ("cohort", cohort.Id));
        return (await session.LoadManyAsync<Cohort>(ct, [.. others])).Any(c => !c.IsCancelled && c.Ends >= today);
    }

    internal static Decision Decide(JoinCohort command, CohortEnrolment? enrolment, Joining joining, DateTimeOffset now, DateOnly today)
    {
        if (joining.Cohort is not { } cohort) return Refusal.NotFound("goals.unknown-cohort");
        if (joining.Person is null) return Refusal.NotFound("goals.unknown-person");
        if (enrolment?.IsIn == true) return Decision.Nothing;
        if (!joining.Person.IsEmployed) return Refusal.Conflict("goals.not-employed");
        if (cohort.IsCancelled) return Refusal.Conflict("goals.cohort-cancelled");
        if (cohort.Ends < today) return Refusal.Conflict("goals.cohort-ended");
        if (!joining.IsOffered) return Refusal.Conflict("goals.programme-not-offered");
        if (joining.IsInAnother) return Refusal.Conflict("goals.in-another-cohort");
        if (joining.Taken >= cohort.Content.Seats) return Refusal.Conflict("goals.cohort-full", cohort.Content.Seats);
        return Decision.Record(new CohortJoined(cohort.Id, cohort.ProgrammeId, command.PersonId, command.By, now))
            .Tell(new EnrolmentChanged(cohort.ProgrammeId, cohort.Id, command.PersonId, IsIn: true, now))
            .Tell(joining.Items is null or [] ? [] : [new LearningOffered([.. joining.Items.Select(i => new OfferedLearning(command.PersonId, i.Id, i.Content.Hours))], now)]);
    }
}
