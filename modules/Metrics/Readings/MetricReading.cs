using Competence.Kernel;
using Competence.Metrics.Definitions;
using Competence.Metrics.Measures;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Readings;

/// <param name="Months">How many months each reading is about; null: as many as the metric has itself.</param>
/// <param name="From">The first month shown.</param>
/// <param name="To">The last.</param>
/// <param name="KnownAt">As it was known at that moment; null: now.</param>
internal sealed record Question(Guid UnitId, int? Months, DateOnly From, DateOnly To, DateTimeOffset? KnownAt);

/// <summary>Reads what has been counted, by the definitions that held at the moment asked about; of one metric or of many with the same questions.</summary>
internal sealed class MetricReading(IQuerySession session, TimeProvider clock)
{
    private sealed record ReadMetric(string Key, MetricVersion Version, int Months)
    {
        public MetricContent Content => Version.Content;
        public Formula Formula { get; } = Formula.Read(Version.Content.Formula).Formula!;
    }

    private sealed record Counted(string Measure, Guid UnitId, short Months, DateOnly Month, decimal Value, int N, DateTimeOffset RecordedAt);

    /// <param name="unit">Null: the organisation as a whole.</param>
    public async Task<IResult> One(IReadingPeriod asked, string key, Guid? unit, CancellationToken ct) =>
        await Metric.Of(session, key, ct) is { } metric
            ? await Answer(asked, [metric], unit, views => views[0], ct) : Outcome.Problem(Refusal.NotFound("metrics.unknown-metric"));

    /// <param name="keys">Null or none: all.</param>
    /// <param name="unit">Null: the organisation as a whole.</param>
    public async Task<IResult> Many(IReadingPeriod asked, IReadOnlyList<string>? keys, Guid? unit, CancellationToken ct)
    {
        var metrics = await Metric.All(session, ct);
        return await Answer(asked, Among(metrics, keys), unit, views => new MetricReadingsView(unit, views), ct);
    }

    /// <param name="keys">Null or none: all.</param>
    public static IReadOnlyList<Metric> Among(IReadOnlyList<Metric> metrics, IReadOnlyList<string>? keys) =>
        keys is null or [] ? metrics : [.. metrics.Where(m => keys.Contains(m.Key))];

    private async Task<IResult> Answer(IReadingPeriod asked, IReadOnlyList<Metric> metrics, Guid? unit, Func<IReadOnlyList<MetricReadingView>, object> view, CancellationToken ct) =>
        await Of(asked, metrics, unit, ct) is { } views ? Results.Ok(view(views)) : Outcome.Problem(Refusal.NotFound("metrics.unknown-unit"));

    /// <param name="unit">Null: the organisation as a whole.</param>
    /// <returns>Null where there is no such unit.</returns>
    public async Task<IReadOnlyList<MetricReadingView>?> Of(IReadingPeriod asked, IReadOnlyList<Metric> metrics, Guid? unit, CancellationToken ct)
    {
        var units = await session.Closure(ct);
        return unit is { } one && !units.Has(one) ? null : await Of(asked.Of(unit ?? UnitClosure.Organisation, clock), metrics, units, ct);
    }

    public async Task<IReadOnlyList<MetricReadingView>> Of(Question question, IReadOnlyList<Metric> metrics, UnitClosure units, CancellationToken ct)
    {
        var around = units.Around(question.UnitId); // what is hidden in one unit depends on those beside it and above
        ReadMetric[] read = [.. metrics.Select(m => new ReadMetric(m.Key, m.At(question.KnownAt) ?? m.Current, question.Months ?? m.Current.Content.Months))];
        var rows = (await Rows(question, read, around, ct)).ToLookup(r => (r.Measure, (int)r.Months, r.Month));
        Guid[] below = [.. around.Units.Where(u => u != UnitClosure.Organisation && around.ParentOf(u) == question.UnitId)];
        return [.. read.Select(View)];

        MetricReadingView View(ReadMetric metric)
        {
            var (points, parts, latest) = (new List<ReadingPoint>(), new List<ReadingPart>(), (DateTimeOffset?)null);
            for (var month = question.From; month <= question.To; month = month.AddMonths(1))
            {
                var values = metric.Formula.Names.Append(metric.Content.Population).Distinct().SelectMany(name => rows[(name, metric.Months, month)]).ToDictionary(r => (r.Measure, r.UnitId));
                var people = rows[(metric.Content.Population, metric.Months, month)].ToDictionary(r => r.UnitId, r => r.N);
                var isOfGroups = Measure.Find(metric.Content.Population) is { Adding: Adding.Groups } && people.GetValueOrDefault(UnitClosure.Organisation) > 0;
                var hidden = SmallUnits.Hidden(around, people, metric.Content.MinGroup);
                points.Add(Point(question.UnitId));
                if (month == question.To) parts.AddRange(below.Select(unit => (Unit: unit, Point: Point(unit))).Select(p => new ReadingPart(p.Unit, p.Point.Value, p.Point.N, p.Point.IsHidden)));
                if (values.Values.Select(r => (DateTimeOffset?)r.RecordedAt).Max() is { } recorded && (latest is null || recorded > latest)) latest = recorded;

                ReadingPoint Point(Guid unit)
                {
                    var n = people.GetValueOrDefault(unit);
                    // a unit with too few to be a group of its own has none: that is hidden, and not nothing
                    var (isHidden, isOpen) = (hidden.Contains(unit) || isOfGroups && n == 0, new Window(metric.Months, month).IsOpen(clock.Today()));
                    if (isHidden || n == 0) return new(month, null, isHidden ? null : 0, isHidden, isOpen);
                    return new(month, metric.Formula.Value(name => values.GetValueOrDefault((name, unit))?.Value ?? Measure.Find(name)!.OfNobody) is { } value ? Math.Round(value, 4) : null, n, false, isOpen);
                }
            }
            return new(metric.Key, metric.Version.Number, question.UnitId == UnitClosure.Organisation ? null : question.UnitId, metric.Months, latest, points, parts);
        }
    }

    private Task<List<Counted>> Rows(Question question, IReadOnlyList<ReadMetric> metrics, UnitClosure around, CancellationToken ct) => session.Read(
        """
        select measure, unit_id, months, month, value, n, recorded_at from metrics.measures
        where tenant_id = @tenant and measure = any(@measures) and months = any(@months) and month between @from and @to and unit_id = any(@units)
        and recorded_at <= @known and (ended_at is null or ended_at > @known)
        """,
        row => new Counted(row.GetString(0), row.GetGuid(1), row.GetInt16(2), row.GetFieldValue<DateOnly>(3), row.GetDecimal(4), row.GetInt32(5), row.GetFieldValue<DateTimeOffset>(6)), ct,
        ("measures", metrics.SelectMany(m => m.Formula.Names.Append(m.Content.Population)).Distinct().ToArray()), ("months", metrics.Select(m => (short)m.Months).Distinct().ToArray()),
        ("from", question.From), ("to", question.To), ("units", around.Units.SelectMany(u => new[] { u, UnitClosure.OwnOf(u) }).ToArray()),
        ("known", question.KnownAt?.ToUniversalTime() ?? DateTimeOffset.MaxValue));
}
