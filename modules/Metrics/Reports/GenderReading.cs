using Competence.Metrics.Definitions;
using Competence.Metrics.Measures;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Metrics.Reports;

/// <summary>
/// Key figures of the whole organisation by legal gender, where a standard asks for them (ESRS S1-6, S1-13), and nowhere else. The record is
/// of today, also for months that have passed. A gender with too few is hidden, and the next smallest with it.
/// </summary>
internal sealed class GenderReading
{
    private readonly Dictionary<(string Measure, int Months, LegalGender Gender), (int N, decimal Value)> counted = [];

    /// <param name="metrics">Those that are told by gender.</param>
    /// <param name="month">The first day of the last month.</param>
    public static async Task<GenderReading> Of(
        IQuerySession session, IEnumerable<MetricContent> metrics, DateOnly month, DateTimeOffset? knownAt, TimeProvider clock, CancellationToken ct)
    {
        var reading = new GenderReading();
        Measure[] measures = [.. metrics.SelectMany(MeasuresOf).Distinct().Where(m => m.IsOfPeople)];
        if (measures is []) return reading;
        Window[] periods = [new(1, month), new(12, month)];
        foreach (var (measure, period, gender, n, value) in await session.Read(
            MeasureSql.ByGender(measures),
            row => (row.GetString(0), row.GetInt16(1), Enum.Parse<LegalGender>(row.GetString(2), ignoreCase: true), row.GetInt32(3), row.GetDecimal(4)), ct,
            Contributing.Periods(periods, knownAt ?? clock.GetUtcNow(), clock)))
            reading.counted[(measure, periods[period - 1].Months, gender)] = (n, value);
        return reading;
    }

    /// <returns>None where no gender is recorded of anybody whom it is about, and where nobody knows whose what it is made of is.</returns>
    public IReadOnlyList<GenderPartView> ByGender(MetricContent metric, int months)
    {
        var people = Enum.GetValues<LegalGender>().ToDictionary(gender => gender, gender => counted.GetValueOrDefault((metric.Population, months, gender)).N);
        if (people.All(p => p.Value == 0 || p.Key == LegalGender.Unknown) || !MeasuresOf(metric).All(m => m.IsOfPeople)) return [];
        var (formula, hidden) = (Formula.Read(metric.Formula).Formula!, SmallGroups.Hidden(people, metric.MinGroup));
        return [.. people.Where(p => p.Value > 0).Select(p => hidden.Contains(p.Key) ? new GenderPartView(p.Key, null, null, true) : new(p.Key, Value(p.Key), p.Value, false))];

        decimal? Value(LegalGender gender) => formula.Value(name => counted.TryGetValue((name, months, gender), out var found) ? found.Value : Measure.Find(name)!.OfNobody) is { } value
            ? Math.Round(value, 4) : null;
    }

    private static IEnumerable<Measure> MeasuresOf(MetricContent metric) =>
        Formula.Read(metric.Formula).Formula!.Names.Append(metric.Population).Distinct().Select(name => Measure.Find(name)!);
}
