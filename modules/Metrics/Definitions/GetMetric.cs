using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Definitions;

public sealed record GetMetricRequest([property: RouteParam] string Key);

/// <param name="Versions">The newest first.</param>
public sealed record MetricHistoryView(MetricView Metric, IReadOnlyList<MetricVersionView> Versions);

/// <param name="At">Null for what ships.</param>
/// <param name="ById">Null for what ships.</param>
public sealed record MetricVersionView(int Number, string Formula, string Population, int Months, int MinGroup, decimal? Target, DateTimeOffset? At, Guid? ById);

/// <summary>A key figure and what it has been</summary>
internal sealed class GetMetricEndpoint(IQuerySession session) : Endpoint<GetMetricRequest, MetricHistoryView>
{
    public override void Configure()
    {
        Get("/metrics/{Key}");
        Policies("metric.read");
        Description(d => d.Produces<MetricHistoryView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetMetricRequest request, CancellationToken ct)
    {
        if (await Metric.Of(session, request.Key, ct) is not { } metric) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("metrics.unknown-metric")));
        else
        {
            HttpContext.Response.Headers.ETag = Outcome.ETagOf(metric.Version);
            await Send.OkAsync(new(MetricView.Of(metric), [.. metric.Versions.Reverse().Select(View)]), ct);
        }
    }

    private static MetricVersionView View(MetricVersion v) =>
        new(v.Number, v.Content.Formula, v.Content.Population, v.Content.Months, v.Content.MinGroup, v.Content.Target, v.At, v.By);
}
