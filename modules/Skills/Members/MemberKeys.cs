using Competence.People.Contracts;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Members;

/// <summary>
/// skills.member_keys: whom a file means by an id of the HR system, an employee number or an address. Fingerprints told by
/// People, and not the words: the module holds no personal text.
/// </summary>
internal static class MemberKeys
{
    public static Table Define()
    {
        var table = Rows.Table("skills", "member_keys");
        table.AddColumn("key", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "smallint").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_member_keys_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    public static async Task Replace(this IDocumentSession session, IReadOnlyList<PersonKeys> keys, CancellationToken ct)
    {
        var newest = keys.GroupBy(k => k.PersonId, (_, same) => same.MaxBy(k => k.Version)!).OrderBy(k => k.PersonId).ToList();
        var rows = newest.SelectMany(k => k.All.Select((key, kind) => (Person: k.PersonId, k.Version, Key: key, Kind: (short)kind)).Where(r => r.Key is not null)).ToList();
        await session.Write(
            """
            delete from skills.member_keys k using unnest(@people, @versions) as n (person_id, version)
            where k.tenant_id = @tenant and k.person_id = n.person_id and k.version < n.version
            """, ct,
            ("people", newest.Select(k => k.PersonId).ToArray()), ("versions", newest.Select(k => k.Version).ToArray()));
        await session.Write(
            """
            insert into skills.member_keys (tenant_id, key, kind, person_id, version)
            select @tenant, n.key, n.kind, n.person_id, n.version from unnest(@keys, @kinds, @people, @versions) as n (key, kind, person_id, version)
            where not exists (select from skills.member_keys k where k.tenant_id = @tenant and k.person_id = n.person_id and k.version >= n.version)
            on conflict do nothing
            """, ct,
            ("keys", rows.Select(r => r.Key!.Value).ToArray()), ("kinds", rows.Select(r => r.Kind).ToArray()),
            ("people", rows.Select(r => r.Person).ToArray()), ("versions", rows.Select(r => r.Version).ToArray()));
    }
}
