using Marten;

namespace Competence.Skills.Members;

/// <summary>A unit as last told.</summary>
public sealed record UnitState(Guid UnitId, bool IsClosed);

internal static class UnitQueries
{
    public static async Task<UnitState?> Unit(this IQuerySession session, Guid unit, CancellationToken ct)
    {
        var found = await session.Read(
            "select unit_id, is_closed from skills.units where tenant_id = @tenant and unit_id = @unit",
            row => new UnitState(row.GetGuid(0), row.GetBoolean(1)), ct, ("unit", unit));
        return found.SingleOrDefault();
    }

    /// <returns>Those whose name has been told.</returns>
    public static async Task<IReadOnlyDictionary<Guid, string>> UnitNames(this IQuerySession session, CancellationToken ct) => (await session.Read(
        "select unit_id, name from skills.units where tenant_id = @tenant and name is not null",
        row => (Id: row.GetGuid(0), Name: row.GetString(1)), ct)).ToDictionary(u => u.Id, u => u.Name);
}
