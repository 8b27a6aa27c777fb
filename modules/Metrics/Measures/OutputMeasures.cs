using Competence.Metrics.Outputs;

namespace Competence.Metrics.Measures;

/// <summary>What units have brought about in the months of the period, as imported; of the month that runs, what is told of it so far.</summary>
internal static class OutputMeasures
{
    public static readonly IReadOnlyList<Measure> All = [Of("revenue", OutputKind.Revenue), Of("output", OutputKind.Count)];

    private static Measure Of(string name, OutputKind kind) => new(
        name, Adding.Units, $"select o.unit_id, 0, o.amount from outputs o where o.kind = '{kind}' and o.month >= w.since and o.month < w.until", Contributor.Nobody);
}
