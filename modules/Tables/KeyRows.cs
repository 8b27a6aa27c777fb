using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Tables;

/// <summary>What somebody is called by elsewhere, as fingerprints: the surest kind first, and complete.</summary>
/// <param name="Version">Grows with every change.</param>
public sealed record CalledBy(Guid PersonId, long Version, IReadOnlyList<Guid?> Keys);

/// <summary>
/// A module's copy of what files and statements may call people by. Fingerprints that another module has told, and not the words: the
/// module holds no personal text.
/// </summary>
public static class KeyRows
{
    public const string Name = "member_keys";

    public static Table Define(string schema)
    {
        var table = Rows.Table(schema, Name);
        table.AddColumn("key", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "smallint").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.Indexes.Add(new IndexDefinition($"ix_{Name}_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    /// <summary>What is not newer than what is there stays unread. Within the transaction that the session has begun.</summary>
    public static async Task ReplaceKeys(this IDocumentSession session, string schema, IEnumerable<CalledBy> called, CancellationToken ct)
    {
        var newest = called.Newest(k => k.PersonId, k => k.Version);
        var rows = newest.SelectMany(k => k.Keys.Select((key, kind) => (Person: k.PersonId, k.Version, Key: key, Kind: (short)kind)).Where(r => r.Key is not null)).ToList();
        await session.Write(
            $"""
            delete from {schema}.{Name} k using unnest(@people, @versions) as n (person_id, version)
            where k.tenant_id = @tenant and k.person_id = n.person_id and k.version < n.version
            """, ct,
            ("people", newest.Select(k => k.PersonId).ToArray()), ("versions", newest.Select(k => k.Version).ToArray()));
        await session.Write(
            $"""
            insert into {schema}.{Name} (tenant_id, key, kind, person_id, version)
            select @tenant, n.key, n.kind, n.person_id, n.version from unnest(@keys, @kinds, @people, @versions) as n (key, kind, person_id, version)
            where not exists (select from {schema}.{Name} k where k.tenant_id = @tenant and k.person_id = n.person_id and k.version >= n.version)
            on conflict do nothing
            """, ct,
            ("keys", rows.Select(r => r.Key!.Value).ToArray()), ("kinds", rows.Select(r => r.Kind).ToArray()),
            ("people", rows.Select(r => r.Person).ToArray()), ("versions", rows.Select(r => r.Version).ToArray()));
    }
}
