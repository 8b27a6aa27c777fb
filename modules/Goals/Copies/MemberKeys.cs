using Competence.People.Contracts;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.Copies;

/// <summary>
/// goals.member_keys: whom a file or a statement means by an id of the HR system, an employee number or an address. Fingerprints told by
/// People, and not the words: the module holds no personal text.
/// </summary>
internal static class MemberKeys
{
    public static Table Define()
    {
        var table = Rows.Table("goals", "member_keys");
        table.AddColumn("key", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "smallint").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_goals_member_keys_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    public static async Task Replace(this IDocumentSession session, IReadOnlyList<PersonKeys> keys, CancellationToken ct)
    {
        var newest = keys.GroupBy(k => k.PersonId, (_, same) => same.MaxBy(k => k.Version)!).OrderBy(k => k.PersonId).ToList();
        var rows = newest.SelectMany(k => k.All.Select((key, kind) => (Person: k.PersonId, k.Version, Key: key, Kind: (short)kind)).Where(r => r.Key is not null)).ToList();
        await session.Write(
            """
            delete from goals.member_keys k using unnest(@people, @versions) as n (person_id, version)
            where k.tenant_id = @tenant and k.person_id = n.person_id and k.version < n.version
            """, ct,
            ("people", newest.Select(k => k.PersonId).ToArray()), ("versions", newest.Select(k => k.Version).ToArray()));
        await session.Write(
            """
            insert into goals.member_keys (tenant_id, key, kind, person_id, version)
            select @tenant, n.key, n.kind, n.person_id, n.version from unnest(@keys, @kinds, @people, @versions) as n (key, kind, person_id, version)
            where not exists (select from goals.member_keys k where k.tenant_id = @tenant and k.person_id = n.person_id and k.version >= n.version)
            on conflict do nothing
            """, ct,
            ("keys", rows.Select(r => r.Key!.Value).ToArray()), ("kinds", rows.Select(r => r.Kind).ToArray()),
            ("people", rows.Select(r => r.Person).ToArray()), ("versions", rows.Select(r => r.Version).ToArray()));
    }

    /// <summary>Whom these texts mean: an id of a person, of the HR system, an employee number or an address; the surest kind decides.</summary>
    /// <returns>Of those that mean one person alone.</returns>
    public static async Task<IReadOnlyDictionary<string, Guid>> PeopleCalled(this IQuerySession session, IReadOnlyCollection<string> texts, CancellationToken ct)
    {
        var keys = texts.Distinct().Select(text => (Text: text, Key: PersonKeys.Of(text), Id: Guid.TryParseExact(text, "D", out var id) ? id : (Guid?)null)).ToList();
        var rows = await session.Read(
            """
            select person_id, null::uuid, -1::smallint from goals.members where tenant_id = @tenant and person_id = any(@ids)
            union all
            select k.person_id, k.key, k.kind from goals.member_keys k join goals.members m on m.tenant_id = @tenant and m.person_id = k.person_id
            where k.tenant_id = @tenant and k.key = any(@keys)
            """, row => (Person: row.GetGuid(0), Key: row.OrNull<Guid>(1), Kind: row.GetInt16(2)), ct,
            ("ids", keys.Select(k => k.Id).OfType<Guid>().ToArray()), ("keys", keys.Select(k => k.Key).OfType<Guid>().ToArray()));
        var found = new Dictionary<string, Guid>();
        foreach (var (text, key, id) in keys)
        {
            var same = rows.Where(r => r.Key is null ? r.Person == id : r.Key == key).ToList();
            if (same.Where(r => r.Kind == same.Min(other => other.Kind)).Select(r => r.Person).Distinct().ToList() is [var one]) found[text] = one;
        }
        return found;
    }
}
