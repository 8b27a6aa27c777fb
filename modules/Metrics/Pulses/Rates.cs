using Competence.Metrics.Measures;
using Marten;

namespace Competence.Metrics.Pulses;

/// <summary>How many have answered: counted in boxes, none of which has fewer than seven places.</summary>
internal static class Rates
{
    private sealed record Counted(Guid PulseId, Guid UnitId, int Invited, int Answered);

    /// <summary>Percent of all that a pulse asks, by pulse.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> RatesOf(this IQuerySession session, Guid[] pulses, CancellationToken ct) =>
        (await session.Count(pulses, ct)).GroupBy(c => c.PulseId).ToDictionary(g => g.Key, g => Percent(g.Sum(c => c.Answered), g.Sum(c => c.Invited)));

    /// <returns>All together first.</returns>
    public static async Task<IReadOnlyList<PulseRateView>> RatesByUnit(this IQuerySession session, Guid pulse, CancellationToken ct)
    {
        var (units, boxes) = (await session.Closure(ct), await session.Count([pulse], ct));
        var wholes = units.Pairs().Where(p => p.Whole == UnitClosure.Organisation || units.Has(p.Whole)).ToLookup(p => p.Unit, p => p.Whole);
        return [.. boxes.SelectMany(box => wholes[units.Has(box.UnitId) ? box.UnitId : UnitClosure.Organisation].Select(whole => (Whole: whole, Box: box)))
            .GroupBy(p => p.Whole).OrderByDescending(g => g.Sum(p => p.Box.Invited)).ThenBy(g => g.Key)
            .Select(g => new PulseRateView(
                g.Key == UnitClosure.Organisation ? null : g.Key, g.Sum(p => p.Box.Invited), Percent(g.Sum(p => p.Box.Answered), g.Sum(p => p.Box.Invited))))];
    }

    public static int Percent(int answered, int invited) => (int)Math.Round(100m * answered / invited);

    private static Task<List<Counted>> Count(this IQuerySession session, Guid[] pulses, CancellationToken ct) => session.Read(
        """
        select pulse_id, unit_id, invited, bit_count(answered)::int from metrics.pulse_boxes where tenant_id = @tenant and pulse_id = any(@pulses)
        union all
        select pulse_id, unit_id, invited, answered from metrics.pulse_results where tenant_id = @tenant and pulse_id = any(@pulses)
        """, row => new Counted(row.GetGuid(0), row.GetGuid(1), row.GetInt32(2), row.GetInt32(3)), ct, ("pulses", pulses));
}
