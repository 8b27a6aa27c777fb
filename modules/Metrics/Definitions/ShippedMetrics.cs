using System.Text.Json;
using System.Text.Json.Serialization;

namespace Competence.Metrics.Definitions;

/// <summary>The key figures that ship with the product: the first version of each.</summary>
internal static class ShippedMetrics
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
    private static readonly Lazy<IReadOnlyList<Metric>> Read = new(() =>
    {
        using var file = typeof(ShippedMetrics).Assembly.GetManifestResourceStream("metrics.json")!;
        return [.. JsonSerializer.Deserialize<Dictionary<string, MetricContent>>(file, Json)!.Select(m => new Metric(Metric.IdOf(m.Key), m.Key, [new(1, m.Value, null, null)]))];
    });

    public static IReadOnlyList<Metric> All => Read.Value;

    public static Metric? Find(string key) => All.FirstOrDefault(m => m.Key == key);
}
