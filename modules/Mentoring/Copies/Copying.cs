using Competence.People.Contracts;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Mentoring.Copies;

/// <summary>Replaces what the module has copied; within the transaction that the session has begun, rows in the order of their keys.</summary>
internal static class Copying
{
    /// <returns>Those who were taken.</returns>
    public static Task<IReadOnlySet<Guid>> Replace(this IDocumentSession session, IReadOnlyList<Placement> placements, CancellationToken ct) =>
        session.ReplaceMembers("mentoring", placements.Select(p => new PlacedMember(p.PersonId, p.Version, p.EmployedFrom, p.EmployedTo, LinksOf(p))), ct);

    public static Task Replace(this IDocumentSession session, IReadOnlyList<CatalogueSkill> skills, CancellationToken ct)
    {
        CatalogueSkill[] newest = skills.Newest(s => s.SkillId, s => s.Version);
        return session.TakeNewer(
            "mentoring.skills", ct,
            ("skill_id", newest.Select(s => s.SkillId).ToArray()), ("version", newest.Select(s => s.Version).ToArray()),
            ("label_sv", newest.Select(s => s.LabelSv).ToArray()), ("label_en", newest.Select(s => s.LabelEn).ToArray()),
            ("is_in_use", newest.Select(s => s.IsInUse).ToArray()));
    }

    public static Task Replace(this IDocumentSession session, IReadOnlyList<SkillLevelChanged> levels, CancellationToken ct) =>
        session.ReplaceLevels("mentoring", levels.Select(l => new ToldLevel(l.PersonId, l.SkillId, l.To, l.OccurredAt)), ct);

    public static Task Open(this IDocumentSession session, IReadOnlyList<SkillGap> gaps, CancellationToken ct)
    {
        SkillGap[] each = [.. gaps.GroupBy(g => (g.PersonId, g.SkillId, g.RoleProfileId), (_, same) => same.Last()).OrderBy(g => g.PersonId).ThenBy(g => g.SkillId)];
        return session.Write(
            """
            insert into mentoring.gaps (tenant_id, person_id, skill_id, role_profile_id, required)
            select @tenant, * from unnest(@people, @skills, @roles, @required)
            on conflict (tenant_id, person_id, skill_id, role_profile_id) do update set required = excluded.required
            """, ct,
            ("people", each.Select(g => g.PersonId).ToArray()), ("skills", each.Select(g => g.SkillId).ToArray()),
            ("roles", each.Select(g => g.RoleProfileId).ToArray()), ("required", each.Select(g => (short)g.Required).ToArray()));
    }

    public static Task Close(this IDocumentSession session, IReadOnlyList<SkillGap> gaps, CancellationToken ct) => session.Write(
        """
        delete from mentoring.gaps g using unnest(@people, @skills, @roles) as c (person, skill, role)
        where g.tenant_id = @tenant and g.person_id = c.person and g.skill_id = c.skill and g.role_profile_id = c.role
        """, ct,
        ("people", gaps.Select(g => g.PersonId).ToArray()), ("skills", gaps.Select(g => g.SkillId).ToArray()), ("roles", gaps.Select(g => g.RoleProfileId).ToArray()));

    private static IEnumerable<MemberLink> LinksOf(Placement p) =>
    [
        .. p.Managers.Select(l => new MemberLink(MemberRows.Manager, l.TargetId, l.From, l.To)), .. p.Units.Select(l => new MemberLink(MemberRows.Unit, l.TargetId, l.From, l.To)),
    ];
}
