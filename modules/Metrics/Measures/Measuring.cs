using Marten;

namespace Competence.Metrics.Measures;

/// <summary>Counts; within the transaction that the session has begun.</summary>
internal static class Measuring
{
    /// <summary>Of so many people a statement counts one month, of fewer several: a small company is counted in one go.</summary>
    private const int PeopleAndMonths = 100_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How many rows a part of the statement has is not known beforehand, and is taken for few: then a nested loop or a merge on a part of the key would
    /// take the square of them. To compile the statement takes longer than to run it.
    /// </summary>
    private static readonly (string Name, string Value)[] Planning =
        [("enable_nestloop", "off"), ("enable_mergejoin", "off"), ("jit", "off"), ("work_mem", "64MB"), ("plan_cache_mode", "force_custom_plan")];

    /// <summary>One at a time for a tenant: two who count the same month would both write it. Waits as long as a statement of whoever counts may take.</summary>
    public static Task HoldMeasures(this IDocumentSession session, CancellationToken ct) => session.HoldLong("metrics.measures", Patience, ct);

    public static async Task<UnitClosure> Closure(this IQuerySession session, CancellationToken ct) => new(
        (await session.Read("select unit_id, parent_id from metrics.units where tenant_id = @tenant", row => (Id: row.GetGuid(0), Parent: row.OrNull<Guid>(1)), ct))
        .ToDictionary(u => u.Id, u => u.Parent));

    /// <returns>How many months are counted in one transaction.</returns>
    public static async Task<int> MonthsAtOnce(this IQuerySession session, CancellationToken ct) => Math.Max(1, PeopleAndMonths / Math.Max(1, (await session.Read(
        $"select count(*)::int from (select 1 from metrics.people where tenant_id = @tenant limit {PeopleAndMonths}) p", row => row.GetInt32(0), ct)).Single()));

    public static async Task Measure(this IDocumentSession session, IEnumerable<DateOnly> months, TimeProvider clock, CancellationToken ct)
    {
        var pairs = (await session.Closure(ct)).Pairs().ToList();
        Window[] windows = [.. months.SelectMany(month => Window.Lengths.Select(length => new Window(length, month)))];
        await session.Write($"select {string.Join(", ", Planning.Select(p => $"set_config('{p.Name}', '{p.Value}', true)"))}", ct);
        await session.WriteLong(
            Patience, MeasureSql.Keep, ct,
            [
                .. Contributing.Periods(windows, clock.GetUtcNow(), clock), ("organisation", UnitClosure.Organisation), ("units", pairs.Select(p => p.Unit).ToArray()),
                ("wholes", pairs.Select(p => p.Whole).ToArray()), ("measures", Measures.Measure.All.Select(m => m.Name).ToArray()),
            ]);
    }
}
