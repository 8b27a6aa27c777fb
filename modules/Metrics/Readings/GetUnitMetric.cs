using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Readings;

/// <param name="Months">1, 3 or 12; the metric's own where left out.</param>
/// <param name="From">A day of the first month to show; the first that is kept, 24 months back, where left out.</param>
/// <param name="To">A day of the last month to show; the one that runs where left out.</param>
/// <param name="KnownAt">As it was known at that moment, by the definition of then; now where left out.</param>
public sealed record GetUnitMetricRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] string Key, [property: QueryParam] int? Months = null, [property: QueryParam] DateOnly? From = null,
    [property: QueryParam] DateOnly? To = null, [property: QueryParam] DateTimeOffset? KnownAt = null) : IReadingPeriod;

internal sealed class GetUnitMetricValidator : Validator<GetUnitMetricRequest>
{
    public GetUnitMetricValidator() => this.CheckPeriod();
}

/// <summary>A key figure month by month, of a unit with all below it</summary>
/// <remarks>
/// What is told late changes the months that it is about, from then on; <c>knownAt</c> still answers as before. Units are put together as they
/// stand today. Small groups are hidden, and what would tell of them.
/// </remarks>
internal sealed class GetUnitMetricEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetUnitMetricRequest, MetricReadingView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/metrics/{Key}");
        Policies("aggregate.read");
        Description(d => d.Produces<MetricReadingView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitMetricRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await new MetricReading(session, clock).One(request, request.Key, request.UnitId, ct));
}
