using Competence.People.Contracts;
using Marten;

namespace Competence.Skills.Members;

/// <summary>Replaces the copy of people's placements; a version that is not newer than the copy's stays unread.</summary>
internal static class MemberCopies
{
    /// <returns>Whose placement was taken.</returns>
    public static async Task<Guid[]> Replace(this IDocumentSession session, IReadOnlyList<Placement> placements, CancellationToken ct) =>
        [.. await session.ReplaceMembers("skills", placements.Select(p => new PlacedMember(p.PersonId, p.Version, p.EmployedFrom, p.EmployedTo, LinksOf(p))), ct)];

    public static Task Replace(this IDocumentSession session, IReadOnlyList<UnitPlace> units, CancellationToken ct)
    {
        UnitPlace[] newest = units.Newest(u => u.UnitId, u => u.Version);
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

    private static IEnumerable<MemberLink> LinksOf(Placement p) =>
    [
        .. p.Managers.Select(l => new MemberLink(MemberRows.Manager, l.TargetId, l.From, l.To)),
        .. p.Units.Select(l => new MemberLink(MemberRows.Unit, l.TargetId, l.From, l.To)),
        .. p.RoleProfiles.Select(l => new MemberLink(MemberRows.Role, l.TargetId, l.From, l.To)),
    ];
}
