using Competence.People.Contracts;
using Marten;

namespace Competence.Templates.Copies;

/// <summary>Replaces what the module has copied; within the transaction that the session has begun, rows in the order of their keys.</summary>
internal static class Copying
{
    /// <returns>Those who were taken.</returns>
    public static Task<IReadOnlySet<Guid>> Replace(this IDocumentSession session, IReadOnlyList<Placement> placements, CancellationToken ct) =>
        session.ReplaceMembers("templates", placements.Select(p => new PlacedMember(p.PersonId, p.Version, p.EmployedFrom, p.EmployedTo, LinksOf(p))), ct);

    public static Task Replace(this IDocumentSession session, IReadOnlyList<UnitPlace> units, CancellationToken ct) =>
        session.ReplaceUnits("templates", units.Select(u => new PlacedUnit(u.UnitId, u.Version, u.ParentId)), ct);

    private static IEnumerable<MemberLink> LinksOf(Placement p) =>
    [
        .. p.Managers.Select(l => new MemberLink(MemberRows.Manager, l.TargetId, l.From, l.To)), .. p.Units.Select(l => new MemberLink(MemberRows.Unit, l.TargetId, l.From, l.To)),
        .. p.RoleProfiles.Select(l => new MemberLink(MemberRows.Role, l.TargetId, l.From, l.To)),
    ];
}
