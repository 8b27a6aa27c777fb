using Competence.Kernel;
using Marten;

namespace Competence.Metrics.Measures;

internal static class Contributing
{
    /// <summary>What each of some people has contributed to a measure, counted as for a unit, in each of some periods. Who has contributed nothing is not there.</summary>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<Guid, decimal>>> Contributed(
        this IQuerySession session, Measure measure, Guid[] people, IReadOnlyList<Window> periods, TimeProvider clock, CancellationToken ct)
    {
        var rows = (await session.Read(
            MeasureSql.Contributed(measure), row => (Period: row.GetInt16(0), Person: row.GetGuid(1), Value: row.GetDecimal(2)), ct,
            [.. Periods(periods, clock.GetUtcNow(), clock), ("people", people)])).ToLookup(r => r.Period);
        return [.. periods.Index().Select(p => rows[(short)(p.Index + 1)].ToDictionary(r => r.Person, r => r.Value))];
    }

    /// <summary>Who has contributed to a measure in a period, and how much, in order of their ids.</summary>
    /// <param name="inside">In these units; null: anywhere.</param>
    public static Task<List<(Guid Id, decimal Value)>> Contributions(
        this IQuerySession session, Measure measure, Window period, Guid[]? inside, DateTimeOffset knownAt, Guid after, int most, TimeProvider clock, CancellationToken ct) => session.Read(
        MeasureSql.Contributions(measure), row => (row.GetGuid(0), row.GetDecimal(1)), ct,
        [.. Periods([period], knownAt, clock), ("anywhere", inside is null), ("inside", inside ?? []), ("after", after), ("most", most)]);

    /// <summary>What every statement over measures is asked with: the periods, and the moment at which it is known.</summary>
    public static (string, object?)[] Periods(IReadOnlyList<Window> periods, DateTimeOffset knownAt, TimeProvider clock)
    {
        var today = clock.Today();
        return
        [
            ("known", knownAt.ToUniversalTime()), ("lengths", periods.Select(w => (short)w.Months).ToArray()), ("month", periods.Select(w => w.Month).ToArray()),
            ("since", periods.Select(w => w.Since).ToArray()), ("until", periods.Select(w => w.Until(today)).ToArray()),
        ];
    }
}
