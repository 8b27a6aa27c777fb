using System.Text.Json;
using Competence.Kernel;

namespace Competence.Metrics.Reports;

/// <summary>Key figures as a standard asks for them: data that ships, since standards change their numbering and what they ask.</summary>
/// <param name="Method">How it is counted, and what is missing.</param>
internal sealed record MetricReport(string Key, LocalizedText Name, LocalizedText Method, IReadOnlyList<ReportLine> Lines)
{
    private static readonly Lazy<IReadOnlyList<MetricReport>> Shipped = new(() =>
    {
        using var file = typeof(MetricReport).Assembly.GetManifestResourceStream("reports.json")!;
        return [.. JsonSerializer.Deserialize<Dictionary<string, MetricReport>>(file, JsonSerializerOptions.Web)!.Select(r => r.Value with { Key = r.Key })];
    });

    public static IReadOnlyList<MetricReport> All => Shipped.Value;

    public static MetricReport? Find(string key) => All.FirstOrDefault(r => r.Key == key);
}

/// <param name="Reference">Where the standard asks for it.</param>
/// <param name="Metric">The key of the metric.</param>
/// <param name="IsByGender">The standard asks for it by gender.</param>
internal sealed record ReportLine(LocalizedText Reference, string Metric, bool IsByGender = false);
