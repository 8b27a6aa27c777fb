using Competence.Kernel;
using Competence.Metrics.Definitions;
using Competence.Metrics.Measures;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Readings;

/// <param name="Months">How many months each reading is about.</param>
/// <param name="From">The first month shown.</param>
/// <param name="To">The last.</param>
/// <param name="KnownAt">As it was known at that moment; null: now.</param>
internal sealed record Question(Metric Metric, Guid UnitId, int Months, DateOnly From, DateOnly To, DateTimeOffset? KnownAt);

/// <summary>Reads what has been counted, by the definition that held at the moment asked about.</summary>
internal sealed class MetricReading(IQuerySession session, TimeProvider clock)
{
    private sealed record Counted(string Measure, Guid UnitId, DateOnly Month, decimal Value, int N, DateTimeOffset RecordedAt);

    /// <param name="unit">Null: the organisation as a whole.</param>
    public async Task<IResult> Answer(IReadingPeriod asked, Guid? unit, CancellationToken ct)
    {
        if (await Metric.Of(session, asked.Key, ct) is not { } metric) return Outcome.Problem(Refusal.NotFound("metrics.unknown-metric"));
        var units = await session.Closure(ct);
        if (unit is { } one && !units.Has(one)) return Outcome.Problem(Refusal.NotFound("metrics.unknown-unit"));
        return Results.Ok(await Of(asked.Of(metric, unit ?? UnitClosure.Organisation, clock), units, ct));
    }

    public async Task<MetricReadingView> Of(Question question, UnitClosure units, CancellationToken ct)
    {
        var version = question.Metric.At(question.KnownAt) ?? question.Metric.Current;
        var formula = Formula.Read(version.Content.Formula).Formula!;
        Guid[] below = [.. units.Units.Where(u => u != UnitClosure.Organisation && units.ParentOf(u) == question.UnitId)];
        var rows = (await Rows(question, version.Content.Population, formula.Names, [question.UnitId, .. below], ct)).ToLookup(r => r.Month);
        var (points, parts, latest) = (new List<ReadingPoint>(), new List<ReadingPart>(), (DateTimeOffset?)null);
        for (var month = question.From; month <= question.To; month = month.AddMonths(1))
        {
            var values = rows[month].ToDictionary(r => (r.Measure, r.UnitId));
            var people = rows[month].Where(r => r.Measure == version.Content.Population).ToDictionary(r => r.UnitId, r => r.N);
            var hidden = SmallUnits.Hidden(units, people, version.Content.MinGroup);
            points.Add(Point(question.UnitId));
            if (month == question.To) parts.AddRange(below.Select(unit => (Unit: unit, Point: Point(unit))).Select(p => new ReadingPart(p.Unit, p.Point.Value, p.Point.N, p.Point.IsHidden)));
            if (rows[month].Select(r => (DateTimeOffset?)r.RecordedAt).Max() is { } recorded && (latest is null || recorded > latest)) latest = recorded;

            ReadingPoint Point(Guid unit)
            {
                var n = people.GetValueOrDefault(unit);
                var (isHidden, isOpen) = (hidden.Contains(unit), new Window(question.Months, month).IsOpen(clock.Today()));
                if (isHidden || n == 0) return new(month, null, isHidden ? null : 0, isHidden, isOpen);
                return new(month, formula.Value(name => values.GetValueOrDefault((name, unit))?.Value ?? Nothing(name)) is { } value ? Math.Round(value, 4) : null, n, false, isOpen);
            }
        }
        return new(question.Metric.Key, version.Number, question.UnitId == UnitClosure.Organisation ? null : question.UnitId, question.Months, latest, points, parts);
    }

    /// <summary>Nobody has contributed: they are none, but there is no middle of nothing.</summary>
    private static decimal? Nothing(string name) => Measure.Find(name)!.Adding == Adding.Median ? null : 0;

    // how many people a figure is about is read of all units: what is hidden in one depends on the others
    private Task<List<Counted>> Rows(Question question, string population, IReadOnlyList<string> names, Guid[] units, CancellationToken ct) => session.Read(
        """
        select measure, unit_id, month, value, n, recorded_at from metrics.measures
        where tenant_id = @tenant and months = @months and month between @from and @to and (measure = @population or measure = any(@names) and unit_id = any(@units))
        and recorded_at <= @known and (ended_at is null or ended_at > @known)
        """,
        row => new Counted(row.GetString(0), row.GetGuid(1), row.GetFieldValue<DateOnly>(2), row.GetDecimal(3), row.GetInt32(4), row.GetFieldValue<DateTimeOffset>(5)), ct,
        ("months", (short)question.Months), ("from", question.From), ("to", question.To), ("population", population), ("names", names.ToArray()), ("units", units),
        ("known", question.KnownAt?.ToUniversalTime() ?? DateTimeOffset.MaxValue));
}
