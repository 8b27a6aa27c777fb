using Competence.Kernel;
using FastEndpoints;

namespace Competence.Metrics.Reports;

public sealed record MetricReportsView(IReadOnlyList<MetricReportName> Items);

public sealed record MetricReportName(string Key, LocalizedText Name);

/// <summary>Reports by standard that can be had</summary>
internal sealed class ListMetricReportsEndpoint : EndpointWithoutRequest<MetricReportsView>
{
    public override void Configure()
    {
        Get("/metric-reports");
        Policies("metric.read");
    }

    public override Task HandleAsync(CancellationToken ct) => Send.OkAsync(new([.. MetricReport.All.Select(r => new MetricReportName(r.Key, r.Name))]), ct);
}
