using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Tables;

/// <summary>Where somebody works, for whom and as what, past and to come; complete, so that it replaces what is there.</summary>
/// <param name="Version">Grows with every change.</param>
/// <param name="EmployedTo">The last day; null while it is open.</param>
public sealed record PlacedMember(Guid PersonId, long Version, DateOnly? EmployedFrom, DateOnly? EmployedTo, IEnumerable<MemberLink> Links);

/// <param name="Kind">Of <see cref="MemberRows"/>.</param>
/// <param name="To">The first day no longer; null while it is open.</param>
public sealed record MemberLink(string Kind, Guid TargetId, DateOnly From, DateOnly? To);

/// <summary>A module's own copy of who works where, for whom and as what: the tables <c>members</c> and <c>member_links</c> of its schema.</summary>
public static class MemberRows
{
    public const string Role = "role", Manager = "manager", Unit = "unit";

    /// <summary>SQL: the link k holds on @today.</summary>
    public const string Holds = "k.valid_from <= @today and coalesce(k.valid_to, 'infinity') > @today";

    /// <summary>SQL: the member m is employed on @today.</summary>
    public const string Employed = "m.employed_from <= @today and coalesce(m.employed_to, 'infinity') >= @today";

    public static Table Members(string schema)
    {
        var table = Rows.Table(schema, "members");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("employed_from", "date");
        table.AddColumn("employed_to", "date");
        return table;
    }

    /// <summary>Each holds from <c>valid_from</c> until the day before <c>valid_to</c>.</summary>
    public static Table Links(string schema)
    {
        var table = Rows.Table(schema, "member_links");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").AsPrimaryKey();
        table.AddColumn("target_id", "uuid").AsPrimaryKey();
        table.AddColumn("valid_from", "date").AsPrimaryKey();
        table.AddColumn("valid_to", "date");
        table.Indexes.Add(new IndexDefinition($"ix_{schema}_links_target") { Columns = ["tenant_id", "target_id", "kind"] });
        return table;
    }

    /// <summary>What is not newer than what is there stays unread. Within the transaction that the session has begun.</summary>
    /// <returns>Those who were taken.</returns>
    public static async Task<IReadOnlySet<Guid>> ReplaceMembers(this IDocumentSession session, string schema, IEnumerable<PlacedMember> placed, CancellationToken ct)
    {
        PlacedMember[] newest = placed.Newest(p => p.PersonId, p => p.Version);
        var taken = (await session.TakeNewer(
            $"{schema}.members", ct,
            ("person_id", newest.Select(p => p.PersonId).ToArray()), ("version", newest.Select(p => p.Version).ToArray()),
            ("employed_from", newest.Select(p => p.EmployedFrom).ToArray()), ("employed_to", newest.Select(p => p.EmployedTo).ToArray()))).ToHashSet();
        var links = newest.Where(p => taken.Contains(p.PersonId)).SelectMany(p => p.Links.Select(link => (Person: p.PersonId, Link: link))).ToList();
        await session.Write($"delete from {schema}.member_links where tenant_id = @tenant and person_id = any(@people)", ct, ("people", taken.ToArray()));
        await session.Write(
            $"""
            insert into {schema}.member_links (tenant_id, person_id, kind, target_id, valid_from, valid_to)
            select @tenant, * from unnest(@people, @kinds, @targets, @from, @to) on conflict do nothing
            """, ct,
            ("people", links.Select(l => l.Person).ToArray()), ("kinds", links.Select(l => l.Link.Kind).ToArray()),
            ("targets", links.Select(l => l.Link.TargetId).ToArray()), ("from", links.Select(l => l.Link.From).ToArray()), ("to", links.Select(l => l.Link.To).ToArray()));
        return taken;
    }
}
