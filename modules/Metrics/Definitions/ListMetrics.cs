using Competence.Kernel;
using Competence.Metrics.Measures;
using FastEndpoints;
using Marten;

namespace Competence.Metrics.Definitions;

/// <param name="Items">What ships first, then one's own by key.</param>
/// <param name="Measures">What formulas may be made of.</param>
public sealed record MetricsView(IReadOnlyList<MetricView> Items, IReadOnlyList<string> Measures);

/// <param name="Number">The version that holds; 1 is what ships, or what was defined first.</param>
/// <param name="IsShipped">It came with the product, and may have been changed since.</param>
/// <param name="ChangedAt">Null where it is as it ships.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record MetricView(
    string Key, int Number, LocalizedText Name, LocalizedText Meaning, string Formula, string Population, MetricUnit Unit, Better? Better, int Months, int MinGroup, decimal? Target,
    bool IsShipped, DateTimeOffset? ChangedAt, long Version)
{
    internal static MetricView Of(Metric metric)
    {
        var (number, c, at) = (metric.Current.Number, metric.Current.Content, metric.Current.At);
        return new(
            metric.Key, number, c.Name, c.Meaning, c.Formula, c.Population, c.Unit, c.Better, c.Months, c.MinGroup, c.Target, ShippedMetrics.Find(metric.Key) is not null, at, metric.Version);
    }
}

/// <summary>The key figures and what they are</summary>
internal sealed class ListMetricsEndpoint(IQuerySession session) : EndpointWithoutRequest<MetricsView>
{
    public override void Configure()
    {
        Get("/metrics");
        Policies("metric.read");
    }

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.OkAsync(new([.. (await Metric.All(session, ct)).Select(MetricView.Of)], [.. Measure.All.Select(m => m.Name)]), ct);
}
