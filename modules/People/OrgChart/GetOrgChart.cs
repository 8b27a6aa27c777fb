using Competence.Kernel;
using Competence.People.Directory;
using Competence.People.Lines;
using Competence.People.Persons;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.People.OrgChart;

/// <param name="PersonId">Whom the chart is around; without it the reader, or where they stand in no line the top of the largest.</param>
public sealed record GetOrgChartRequest([property: QueryParam] Guid? PersonId = null);

/// <param name="Line">From the own manager upwards.</param>
/// <param name="Reports">Who reports directly, and how many to each of them.</param>
public sealed record OrgChartView(PersonCardView Person, IReadOnlyList<PersonCardView> Line, IReadOnlyList<ReportView> Reports);

public sealed record ReportView(PersonCardView Person, int Reports);

/// <summary>A person's place in the organisation: the line above, the reports below</summary>
internal sealed class GetOrgChartEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetOrgChartRequest, OrgChartView>
{
    public override void Configure()
    {
        Get("/org-chart");
        Policies("directory.read");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(GetOrgChartRequest request, CancellationToken ct)
    {
        var today = clock.Today();
        var centre = request.PersonId ?? await session.StartOfLine(Actor.Of(User)!.PersonId, today, ct) ?? Guid.Empty;
        var line = await session.LineAbove(centre, today, ct);
        var reports = await session.ReportsOf(centre, today, all: false, ct);
        var counts = await session.ReportCounts(reports, today, ct);
        var cards = (await session.PersonCardsOf([centre, .. line, .. reports], today, ct)).ToLookup(c => c.PersonId);
        if (cards[centre].FirstOrDefault() is not { } person)
        {
            await Send.ResultAsync(Outcome.Problem(Refusals.UnknownPerson));
            return;
        }
        await Send.OkAsync(new(
            person,
            [.. line.SelectMany(id => cards[id].Take(1))],
            [.. reports.SelectMany(id => cards[id].Take(1)).Select(card => new ReportView(card, counts.GetValueOrDefault(card.PersonId)))]), ct);
    }
}
