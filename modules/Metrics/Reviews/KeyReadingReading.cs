using Competence.Metrics.Definitions;
using Competence.Metrics.Measures;
using Competence.Metrics.Readings;
using Competence.Kernel;
using Marten;

namespace Competence.Metrics.Reviews;

internal static class KeyReadingReading
{
    /// <summary>Of the organisation, to the end of the last month that is over: what runs still says too little to decide by.</summary>
    public static async Task<IReadOnlyList<KeyReading>> KeyReadings(this IQuerySession session, IEnumerable<string> keys, TimeProvider clock, CancellationToken ct)
    {
        var (month, found, reading) = (Window.MonthOf(clock.Today()).AddMonths(-1), new List<KeyReading>(), new MetricReading(session, clock));
        var units = await session.Closure(ct);
        foreach (var key in keys)
        {
            if (await Metric.Of(session, key, ct) is not { } metric) continue;
            var content = metric.Current.Content;
            var view = await reading.Of(new(metric, UnitClosure.Organisation, content.Months, month, month, KnownAt: null), units, ct);
            var point = view.Points[0];
            found.Add(new(key, view.Number, content.Unit, content.Months, month, point.Value, point.N, point.IsHidden, content.Target, clock.GetUtcNow()));
        }
        return found;
    }
}
