using Competence.People.Contracts;
using Marten;

namespace Competence.Skills.Members;

/// <summary>Replaces the copy of people's placements; a version that is not newer than the copy's stays unread.</summary>
internal static class MemberCopies
{
    /// <returns>Whose placement was taken.</returns>
    public static async Task<Guid[]> Replace(this IDocumentSession session, IReadOnlyList<Placement> placements, CancellationToken ct)
    {
        // locks are taken in one order, whatever order the news has
        Placement[] newest = [.. placements.GroupBy(p => p.PersonId, (_, same) => same.MaxBy(p => p.Version)!).OrderBy(p => p.PersonId)];
        var taken = await session.TakeNewer(
            "skills.members", ct,
            ("person_id", newest.Select(p => p.PersonId).ToArray()),
            ("version", newest.Select(p => p.Version).ToArray()),
            ("employed_from", newest.Select(p => p.EmployedFrom).ToArray()),
            ("employed_to", newest.Select(p => p.EmployedTo).ToArray()));

        var isTaken = taken.ToHashSet();
        var links = newest.Where(p => isTaken.Contains(p.PersonId)).SelectMany(LinksOf).ToList();
        await session.Write("delete from skills.member_links where tenant_id = @tenant and person_id = any(@people)", ct, ("people", taken.ToArray()));
        await session.Write(
            """
            insert into skills.member_links (tenant_id, person_id, kind, target_id, valid_from, valid_to)
            select @tenant, * from unnest(@people, @kinds, @targets, @from, @to) on conflict do nothing
            """, ct,
            ("people", links.Select(l => l.Person).ToArray()),
            ("kinds", links.Select(l => l.Kind).ToArray()),
            ("targets", links.Select(l => l.Link.TargetId).ToArray()),
            ("from", links.Select(l => l.Link.From).ToArray()),
            ("to", links.Select(l => l.Link.To).ToArray()));
        return [.. taken];
    }

    public static Task Replace(this IDocumentSession session, IReadOnlyList<UnitPlace> units, CancellationToken ct)
    {
        UnitPlace[] newest = [.. units.GroupBy(u => u.UnitId, (_, same) => same.MaxBy(u => u.Version)!).OrderBy(u => u.UnitId)];
        return session.Write(
            """
            insert into skills.units as u (tenant_id, unit_id, version, parent_id, is_closed, name)
            select @tenant, * from unnest(@units, @versions, @parents, @closed, @names)
            on conflict (tenant_id, unit_id) do update
            set version = excluded.version, parent_id = excluded.parent_id, is_closed = excluded.is_closed,
                name = coalesce(excluded.name, u.name)
            where u.version < excluded.version
            """, ct,
            ("units", newest.Select(u => u.UnitId).ToArray()),
            ("versions", newest.Select(u => u.Version).ToArray()),
            ("parents", newest.Select(u => u.ParentId).ToArray()),
            ("closed", newest.Select(u => u.IsClosed).ToArray()),
            ("names", newest.Select(u => u.Name).ToArray()));
    }

    private static IEnumerable<(Guid Person, string Kind, PlacementLink Link)> LinksOf(Placement p) =>
    [
        .. p.Managers.Select(l => (p.PersonId, MemberTables.Manager, l)),
        .. p.Units.Select(l => (p.PersonId, MemberTables.Unit, l)),
        .. p.RoleProfiles.Select(l => (p.PersonId, MemberTables.Role, l)),
    ];
}
