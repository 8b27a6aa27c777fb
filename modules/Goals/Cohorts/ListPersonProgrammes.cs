using Competence.Goals.Learning;
using Competence.Goals.Programmes;
using Competence.Goals.Records;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Cohorts;

public sealed record ListPersonProgrammesRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">Those that have not ended first, by their first day.</param>
public sealed record PersonProgrammesView(IReadOnlyList<PersonProgrammeView> Items);

/// <param name="Cohort">What it is called.</param>
/// <param name="Finished">How many of the programme's items.</param>
/// <param name="Items">How many there are.</param>
/// <param name="NextItemId">The first one that is not finished; null where all are.</param>
public sealed record PersonProgrammeView(
    Guid ProgrammeId, string Title, Guid CohortId, string Cohort, DateOnly Starts, DateOnly Ends, bool IsCancelled, int Finished, int Items, Guid? NextItemId,
    string? NextTitle);

/// <summary>The programmes that a person has a seat in, and how far they have come</summary>
internal sealed class ListPersonProgrammesEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListPersonProgrammesRequest, PersonProgrammesView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/programmes");
        Policies("cohort-enrolment.read");
        Description(d => d.Produces<PersonProgrammesView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListPersonProgrammesRequest request, CancellationToken ct)
    {
        var seats = await session.Read(
            "select cohort_id from goals.cohort_enrolments where tenant_id = @tenant and person_id = @person and is_in",
            row => row.GetGuid(0), ct, ("person", request.PersonId));
        var cohorts = await session.LoadManyAsync<Cohort>(ct, [.. seats]);
        Guid[] ids = [.. cohorts.Select(c => c.ProgrammeId).Distinct()];
        var programmes = (await session.LoadManyAsync<Programme>(ct, ids)).ToDictionary(p => p.Id);
        var (items, today) = (await session.ItemsOf(ids, ct), clock.Today());
        var finished = (await session.Read(
            $"select item_id from goals.completions where tenant_id = @tenant and person_id = @person and item_id = any(@items) and {LearningResults.Finished}",
            row => row.GetGuid(0), ct, ("person", request.PersonId), ("items", items.Values.SelectMany(i => i).Distinct().ToArray()))).ToHashSet();
        var titles = await session.Titles([.. items.Values.Select(Next).OfType<Guid>()], ct);
        await Send.OkAsync(new([.. cohorts.OrderBy(c => c.Ends < today).ThenBy(c => c.Content.Starts).ThenBy(c => c.Id).Select(View)]), ct);

        Guid? Next(Guid[] all) => all.Cast<Guid?>().FirstOrDefault(item => !finished.Contains(item!.Value));

        PersonProgrammeView View(Cohort cohort)
        {
            var (all, next) = (items[cohort.ProgrammeId], Next(items[cohort.ProgrammeId]));
            return new(
                cohort.ProgrammeId, programmes[cohort.ProgrammeId].Content.Title, cohort.Id, cohort.Content.Name, cohort.Content.Starts, cohort.Ends, cohort.IsCancelled,
                all.Count(finished.Contains), all.Length, next, next is { } id ? titles.GetValueOrDefault(id) : null);
        }
    }
}
