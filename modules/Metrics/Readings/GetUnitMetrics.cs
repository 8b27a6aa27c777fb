using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Readings;

/// <param name="Keys">Those metrics alone, at most 250; a key that no metric has is passed over. All where left out.</param>
/// <param name="Months">1, 3 or 12; each metric's own where left out.</param>
/// <param name="From">A day of the first month to show; the first that is kept, 24 months back, where left out.</param>
/// <param name="To">A day of the last month to show; the one that runs where left out.</param>
/// <param name="KnownAt">As it was known at that moment, by the definitions of then; now where left out.</param>
public sealed record GetUnitMetricsRequest(
    [property: RouteParam] Guid UnitId, [property: QueryParam] IReadOnlyList<string>? Keys = null, [property: QueryParam] int? Months = null, [property: QueryParam] DateOnly? From = null,
    [property: QueryParam] DateOnly? To = null, [property: QueryParam] DateTimeOffset? KnownAt = null) : IReadingPeriod;

internal sealed class GetUnitMetricsValidator : Validator<GetUnitMetricsRequest>
{
    public GetUnitMetricsValidator()
    {
        this.CheckPeriod();
        RuleFor(r => r.Keys).Must(ReadingPeriod.AreKeys).WithMessage("0-250");
    }
}

/// <summary>Key figures month by month, of a unit with all below it</summary>
/// <remarks>
/// All of them in one answer, with the units right below in the last month. What is told late changes the months that it is about, from then on. Small
/// groups are hidden, and what would tell of them.
/// </remarks>
internal sealed class GetUnitMetricsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetUnitMetricsRequest, MetricReadingsView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/metrics");
        Policies("aggregate.read");
        Description(d => d.Produces<MetricReadingsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitMetricsRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await new MetricReading(session, clock).Many(request, request.Keys, request.UnitId, ct));
}
