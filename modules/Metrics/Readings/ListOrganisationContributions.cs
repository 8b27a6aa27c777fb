using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Readings;

/// <param name="Measure">One of those that the formula is made of; the first that is listed where left out.</param>
/// <param name="Months">1, 3 or 12; the metric's own where left out.</param>
/// <param name="Month">A day of the month that the period ends with; the one that runs where left out.</param>
/// <param name="KnownAt">As it was known at that moment; now where left out.</param>
/// <param name="Limit">1-100.</param>
public sealed record ListOrganisationContributionsRequest(
    [property: RouteParam] string Key, [property: QueryParam] string? Measure = null, [property: QueryParam] int? Months = null, [property: QueryParam] DateOnly? Month = null,
    [property: QueryParam] DateTimeOffset? KnownAt = null, [property: QueryParam] string? Cursor = null, [property: QueryParam] int Limit = 50) : IContributionQuestion;

internal sealed class ListOrganisationContributionsValidator : Validator<ListOrganisationContributionsRequest>
{
    public ListOrganisationContributionsValidator(TimeProvider clock) => this.CheckContributions(clock);
}

/// <summary>The people, or openings, under a key figure of the whole organisation</summary>
/// <remarks>For HR alone, who may read what each of them contributes anyway. Of mentoring there is no list.</remarks>
internal sealed class ListOrganisationContributionsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListOrganisationContributionsRequest, ContributionsView>
{
    public override void Configure()
    {
        Get("/organisation/metrics/{Key}/contributions");
        Policies("metric-detail.read");
        Description(d => d.Produces<ContributionsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListOrganisationContributionsRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await new Contributions(session, clock).Answer(request, null, ct));
}
