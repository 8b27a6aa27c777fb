using Competence.Goals.Programmes;
using Competence.Goals.Records;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Cohorts;

/// <param name="Limit">1-100.</param>
public sealed record ListParticipantsRequest(
    [property: RouteParam] Guid ProgrammeId, [property: RouteParam] Guid CohortId, [property: QueryParam] Guid? Cursor = null, [property: QueryParam] int Limit = 50);

/// <param name="Finished">How many of the programme's items.</param>
/// <param name="Items">How many there are.</param>
/// <param name="Since">When they got their seat.</param>
public sealed record ParticipantView(Guid PersonId, int Finished, int Items, DateTimeOffset Since);

internal sealed class ListParticipantsValidator : Validator<ListParticipantsRequest>
{
    public ListParticipantsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>Who has a seat in a cohort, and how far they have come</summary>
/// <remarks>How many items they have finished; never how well, nor their levels.</remarks>
internal sealed class ListParticipantsEndpoint(IQuerySession session) : Endpoint<ListParticipantsRequest, Page<ParticipantView>>
{
    public override void Configure()
    {
        Get("/programmes/{ProgrammeId}/cohorts/{CohortId}/participants");
        Policies("programme-participant.read");
        Description(d => d.Produces<Page<ParticipantView>>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListParticipantsRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Cohort>(request.CohortId, ct) is not { } cohort || cohort.ProgrammeId != request.ProgrammeId)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-cohort")));
            return;
        }
        var items = await session.ItemsOf(cohort.ProgrammeId, ct);
        var people = await session.Read(
            $"""
            select e.person_id, e.since, (select count(distinct c.item_id) from goals.completions c
                where c.tenant_id = @tenant and c.person_id = e.person_id and c.item_id = any(@items) and {LearningResults.Finished})
            from goals.cohort_enrolments e
            where e.tenant_id = @tenant and e.cohort_id = @cohort and e.is_in and (@after::uuid is null or e.person_id > @after)
            order by e.person_id limit @limit
            """, row => new ParticipantView(row.GetGuid(0), (int)row.GetInt64(2), items.Length, row.GetFieldValue<DateTimeOffset>(1)), ct,
            ("cohort", cohort.Id), ("items", items), ("after", request.Cursor), ("limit", request.Limit + 1));
        List<ParticipantView> page = [.. people.Take(request.Limit)];
        await Send.OkAsync(new(page, people.Count > request.Limit ? page[^1].PersonId.ToString() : null), ct);
    }
}
