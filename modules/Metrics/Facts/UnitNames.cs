using Competence.People.Contracts;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Metrics.Facts;

/// <summary>metrics.unit_names: what units are called, as last told: files name them so.</summary>
internal static class UnitNames
{
    public static Table Define()
    {
        var table = Rows.Table("metrics", "unit_names");
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("name", "text").NotNull();
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task TakeNames(this IDocumentSession session, IEnumerable<UnitPlace> units, CancellationToken ct)
    {
        UnitPlace[] newest = units.Where(u => u.Name is not null).Newest(u => u.UnitId, u => u.Version);
        return session.TakeNewer(
            "metrics.unit_names", ct, ("unit_id", newest.Select(u => u.UnitId).ToArray()), ("version", newest.Select(u => u.Version).ToArray()),
            ("name", newest.Select(u => u.Name!).ToArray()));
    }

    /// <returns>Those whose name has been told.</returns>
    public static async Task<IReadOnlyDictionary<Guid, string>> UnitNamesOf(this IQuerySession session, CancellationToken ct) => (await session.Read(
        "select unit_id, name from metrics.unit_names where tenant_id = @tenant", row => (Id: row.GetGuid(0), Name: row.GetString(1)), ct)).ToDictionary(u => u.Id, u => u.Name);
}
