using Competence.Metrics.Definitions;
using Competence.Metrics.Measures;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Metrics.Reports;

/// <summary>
/// Reads a key figure of the whole organisation by legal gender, where a standard asks for it (ESRS S1-6, S1-13), and nowhere else. The record is
/// of today, also for months that have passed. A gender with too few is hidden, and the next smallest with it.
/// </summary>
internal static class GenderReading
{
    /// <returns>None where no gender is recorded of anybody whom it is about.</returns>
    public static async Task<IReadOnlyList<GenderPartView>> ByGender(
        this IQuerySession session, MetricContent metric, Window period, DateTimeOffset? knownAt, TimeProvider clock, CancellationToken ct)
    {
        var formula = Formula.Read(metric.Formula).Formula!;
        var counted = new Dictionary<(string Measure, RecordedAs Gender), (int N, decimal Value)>();
        foreach (var name in formula.Names.Append(metric.Population).Distinct())
            foreach (var (gender, n, value) in await session.Read(
                MeasureSql.ByGender(Measure.Find(name)!), row => (Enum.Parse<RecordedAs>(row.GetString(0), ignoreCase: true), row.GetInt32(1), row.GetDecimal(2)), ct, [.. Contributing.Periods([period], knownAt ?? clock.GetUtcNow(), clock)]))
                counted[(name, gender)] = (n, value);
        var people = Enum.GetValues<RecordedAs>().ToDictionary(gender => gender, gender => counted.GetValueOrDefault((metric.Population, gender)).N);
        if (people.All(p => p.Value == 0 || p.Key == RecordedAs.Unknown)) return [];
        var hidden = SmallGroups.Hidden(people, metric.MinGroup);
        return [.. people.Where(p => p.Value > 0).Select(p => hidden.Contains(p.Key) ? new GenderPartView(p.Key, null, null, true) : new(p.Key, Value(p.Key), p.Value, false))];

        decimal? Value(RecordedAs gender) => formula.Value(name => counted.TryGetValue((name, gender), out var found) ? found.Value
            : Measure.Find(name)!.Adding == Adding.Median ? null : 0) is { } value ? Math.Round(value, 4) : null;
    }
}
