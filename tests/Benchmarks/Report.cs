using System.Text.Json;

namespace Competence.Benchmarks;

/// <param name="Against">What the figure is held against.</param>
/// <param name="Ratio">How much of it the product gives: by throughput, or by the median where one asks at a time.</param>
/// <param name="Most">Milliseconds at the 95th percentile that it may take; null where only the ratio counts.</param>
internal sealed record Row(Figures Figures, string? Against = null, double? Ratio = null, double? Most = null);

/// <summary>Everything measured, as a table for people and as JSON for programs.</summary>
internal sealed class Report
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly List<Row> rows = [];
    private readonly Dictionary<string, double> numbers = [];

    public void Add(Figures figures, Figures? baseline = null, double? most = null, bool bySpeed = true) => rows.Add(new(
        figures, baseline?.Name, baseline is null ? null : bySpeed ? figures.PerSecond / baseline.PerSecond : baseline.Median / figures.Median, most));

    public void Add(string name, double number) => numbers[name] = number;

    public void Print(int people, string json)
    {
        Console.WriteLine($"\n{people} people\n{"",-46} {"p50 ms",8} {"p95 ms",8} {"spread",7} {"per s",8}  ratio");
        foreach (var (f, against, ratio, most) in rows)
            Console.WriteLine($"{f.Name,-46} {f.Median,8:0.00} {f.P95,8:0.00} {f.Spread,7:0.00} {f.PerSecond,8:0}"
                + (ratio is null ? "" : $"  {ratio:0.00} of {against}") + (most is null ? "" : $"  {(f.P95 <= most ? "within" : "ABOVE")} {most} ms"));
        foreach (var (name, number) in numbers) Console.WriteLine($"{name,-46} {number,12:0.##}");
        File.WriteAllText(json, JsonSerializer.Serialize(new { people, rows, numbers }, Indented));
        Console.WriteLine($"\n{json}");
    }
}
