using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Tables;

/// <summary>Where a unit stands.</summary>
/// <param name="Version">Grows with every change.</param>
/// <param name="ParentId">Null at the top.</param>
public sealed record PlacedUnit(Guid UnitId, long Version, Guid? ParentId);

/// <summary>A module's own copy of how units stand to each other: the table <c>units</c> of its schema.</summary>
public static class UnitRows
{
    public static Table Define(string schema)
    {
        var table = Rows.Table(schema, "units");
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("parent_id", "uuid");
        table.Indexes.Add(new IndexDefinition($"ix_{schema}_units_parent") { Columns = ["tenant_id", "parent_id"] });
        return table;
    }

    /// <summary>What is not newer than what is there stays unread. Within the transaction that the session has begun.</summary>
    /// <returns>Those that were taken.</returns>
    public static Task<List<Guid>> ReplaceUnits(this IDocumentSession session, string schema, IEnumerable<PlacedUnit> placed, CancellationToken ct)
    {
        PlacedUnit[] newest = placed.Newest(u => u.UnitId, u => u.Version);
        return session.TakeNewer(
            $"{schema}.units", ct, ("unit_id", newest.Select(u => u.UnitId).ToArray()), ("version", newest.Select(u => u.Version).ToArray()),
            ("parent_id", newest.Select(u => u.ParentId).ToArray()));
    }
}
