using Competence.Kernel;
using Competence.People.Directory;
using Competence.People.Lines;
using Competence.People.Persons;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.People.OrgChart;

/// <param name="PersonId">Whom the chart is around.</param>
public sealed record GetOrgChartRequest([property: QueryParam] Guid PersonId);

internal sealed class GetOrgChartValidator : Validator<GetOrgChartRequest>
{
    public GetOrgChartValidator() => RuleFor(r => r.PersonId).NotEmpty();
}

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
        var line = await session.LineAbove(request.PersonId, today, ct);
        var reports = await session.ReportsOf(request.PersonId, today, all: false, ct);
        var counts = await session.ReportCounts(reports, today, ct);
        var cards = (await session.PersonCardsOf([request.PersonId, .. line, .. reports], today, ct)).ToLookup(c => c.PersonId);
        if (cards[request.PersonId].FirstOrDefault() is not { } person)
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
