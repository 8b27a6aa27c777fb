using Marten;

namespace Competence.Goals.Openings;

internal static class KnownUnits
{
    /// <summary>Whoever may do something in the whole organisation may name any unit: not every one is there.</summary>
    public static async Task<bool> IsUnit(this IQuerySession session, Guid unit, CancellationToken ct) => (await session.Read(
        "select 1 from goals.units where tenant_id = @tenant and unit_id = @unit", row => row.GetInt32(0), ct, ("unit", unit))).Count > 0;
}
