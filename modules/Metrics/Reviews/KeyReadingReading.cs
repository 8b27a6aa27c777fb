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
        var (month, all) = (Window.MonthOf(clock.Today()).AddMonths(-1), (await Metric.All(session, ct)).ToDictionary(m => m.Key));
        Metric[] metrics = [.. keys.Where(all.ContainsKey).Select(key => all[key])];
        var views = await new MetricReading(session, clock).Of(new(UnitClosure.Organisation, Months: null, month, month, KnownAt: null), metrics, await session.Closure(ct), ct);
        return [.. views.Select(view => Reading(view, all[view.Key].Current.Content))];

        KeyReading Reading(MetricReadingView view, MetricContent content) => new(
            view.Key, view.Number, content.Unit, view.Months, month, view.Points[0].Value, view.Points[0].N, view.Points[0].IsHidden, content.Target, clock.GetUtcNow());
    }
}
