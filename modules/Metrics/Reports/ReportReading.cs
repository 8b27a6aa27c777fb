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
        var (year, units) = (new Window(12, month), await session.Closure(ct));
        var settled = EndOf(month) + Settled is var week && week <= (knownAt ?? clock.GetUtcNow()) ? week : (DateTimeOffset?)null;
        var (lines, counted) = (new List<MetricReportLineView>(), (DateTimeOffset?)null);
        foreach (var line in report.Lines)
        {
            var metric = (await Metric.Of(session, line.Metric, ct))!;
            var version = metric.At(knownAt) ?? metric.Current;
            // what is a state is read of the last month, what happens of the year
            var question = new Question(metric, UnitClosure.Organisation, version.Content.Months == 1 ? 1 : 12, month.AddYears(-1), month, knownAt);
            var reading = await new MetricReading(session, clock).Of(question, units, ct);
            var first = settled is null ? null : (await new MetricReading(session, clock).Of(question with { From = month, KnownAt = settled }, units, ct)).Points.SingleOrDefault();
            var (point, c) = (reading.Points[^1], version.Content);
            lines.Add(new(
                line.Reference, metric.Key, version.Number, c.Name, c.Meaning, c.Formula, c.Unit, question.Months, point.Value, point.N, point.IsHidden, reading.Points[0].Value, first?.Value));
            if (reading.CountedAt is { } at && (counted is null || at > counted)) counted = at;
        }
        return new(report.Key, report.Name, report.Method, year.Since, year.Until(clock.Today()).AddDays(-1), year.IsOpen(clock.Today()), settled, counted, lines);
    }

    private DateTimeOffset EndOf(DateOnly month) => TimeZoneInfo.ConvertTimeToUtc(month.AddMonths(1).ToDateTime(TimeOnly.MinValue), clock.LocalTimeZone);
}
