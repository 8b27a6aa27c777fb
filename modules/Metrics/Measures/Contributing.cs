using Competence.Kernel;
using Marten;

namespace Competence.Metrics.Measures;

internal static class Contributing
{
    /// <summary>What each of some people has contributed to a measure, counted as for a unit, in each of some periods. Who has contributed nothing is not there.</summary>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<Guid, decimal>>> Contributed(
        this IQuerySession session, Measure measure, Guid[] people, IReadOnlyList<Window> periods, TimeProvider clock, CancellationToken ct)
    {
        var today = clock.Today();
        var rows = (await session.Read(
            MeasureSql.Contributed(measure), row => (Period: row.GetInt16(0), Person: row.GetGuid(1), Value: row.GetDecimal(2)), ct,
            ("people", people), ("known", clock.GetUtcNow()), ("units", Array.Empty<Guid>()), ("wholes", Array.Empty<Guid>()), ("measures", Array.Empty<string>()),
            ("lengths", periods.Select(w => (short)w.Months).ToArray()), ("month", periods.Select(w => w.Month).ToArray()),
            ("since", periods.Select(w => w.Since).ToArray()), ("until", periods.Select(w => w.Until(today)).ToArray()))).ToLookup(r => r.Period);
        return [.. periods.Index().Select(p => rows[(short)(p.Index + 1)].ToDictionary(r => r.Person, r => r.Value))];
    }
}
