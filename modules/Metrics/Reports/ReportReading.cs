using Competence.Kernel;
using Competence.Metrics.Definitions;
using Competence.Metrics.Measures;
using Competence.Metrics.Readings;
using Marten;

namespace Competence.Metrics.Reports;

/// <summary>Reads a report's lines for the whole organisation, for twelve months that end with a month.</summary>
internal sealed class ReportReading(IQuerySession session, TimeProvider clock)
{
    private static readonly TimeSpan Settled = TimeSpan.FromDays(7);

    /// <param name="month">The first day of the last month.</param>
    public async Task<MetricReportView> Of(MetricReport report, DateOnly month, DateTimeOffset? knownAt, CancellationToken ct)
    {
        var (year, today) = (new Window(12, month), clock.Today());
        var settled = EndOf(month) + Settled is var week && week <= (knownAt ?? clock.GetUtcNow()) ? week : (DateTimeOffset?)null;
        var metrics = (await Metric.All(session, ct)).Where(m => report.Lines.Any(l => l.Metric == m.Key)).ToDictionary(m => m.Key);
        var units = await session.Closure(ct);
        var now = await Read(metrics.Values, units, month.AddYears(-1), month, knownAt, ct);
        var then = settled is { } at ? await Read(metrics.Values, units, month, month, at, ct) : [];
        var genders = await GenderReading.Of(session, report.Lines.Where(l => l.IsByGender).Select(l => Content(metrics[l.Metric], now[l.Metric])), month, knownAt, clock, ct);
        return new(
            report.Key, report.Name, report.Method, year.Since, year.Until(today).AddDays(-1), year.IsOpen(today), settled, now.Values.Max(r => r.CountedAt),
            [.. report.Lines.Select(line => Line(line, metrics[line.Metric], now[line.Metric], then.GetValueOrDefault(line.Metric)))]);

        MetricReportLineView Line(ReportLine line, Metric metric, MetricReadingView reading, MetricReadingView? first)
        {
            var (c, point) = (Content(metric, reading), reading.Points[^1]);
            return new(
                line.Reference, metric.Key, reading.Number, c.Name, c.Meaning, c.Formula, c.Unit, reading.Months, point.Value, point.N, point.IsHidden, reading.Points[0].Value,
                first?.Points[^1].Value, line.IsByGender && !point.IsHidden ? genders.ByGender(c, reading.Months) : []);
        }
    }

    /// <summary>As it is read.</summary>
    private static MetricContent Content(Metric metric, MetricReadingView reading) => metric.Versions.First(v => v.Number == reading.Number).Content;

    /// <summary>What is a state is read of the last month, what happens of the year.</summary>
    private async Task<Dictionary<string, MetricReadingView>> Read(
        IReadOnlyCollection<Metric> metrics, UnitClosure units, DateOnly from, DateOnly to, DateTimeOffset? knownAt, CancellationToken ct)
    {
        var read = new Dictionary<string, MetricReadingView>();
        foreach (var some in metrics.GroupBy(m => (m.At(knownAt) ?? m.Current).Content.Months == 1 ? 1 : 12))
            foreach (var view in await new MetricReading(session, clock).Of(new(UnitClosure.Organisation, some.Key, from, to, knownAt), [.. some], units, ct)) read.Add(view.Key, view);
        return read;
    }

    private DateTimeOffset EndOf(DateOnly month) => TimeZoneInfo.ConvertTimeToUtc(month.AddMonths(1).ToDateTime(TimeOnly.MinValue), clock.LocalTimeZone);
}
