using Competence.People.Contracts;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.Copies;

/// <summary>Replaces what the module has copied; within the transaction that the session has begun.</summary>
internal static class Copying
{
    public static async Task Replace(this IDocumentSession session, IReadOnlyList<Placement> placements, CancellationToken ct)
    {
        Placement[] newest = placements.Newest(p => p.PersonId, p => p.Version);
        var taken = await session.ReplaceMembers("goals", newest.Select(p => new PlacedMember(p.PersonId, p.Version, p.EmployedFrom, p.EmployedTo, LinksOf(p))), ct);
        await session.ReplaceContracts([.. newest.Where(p => taken.Contains(p.PersonId))], ct);
    }

    public static Task Replace(this IDocumentSession session, IReadOnlyList<UnitPlace> units, CancellationToken ct) =>
        session.ReplaceUnits("goals", units.Select(u => new PlacedUnit(u.UnitId, u.Version, u.ParentId)), ct);

    public static Task Replace(this IDocumentSession session, IReadOnlyList<CatalogueSkill> skills, CancellationToken ct)
    {
        CatalogueSkill[] newest = skills.Newest(s => s.SkillId, s => s.Version);
        return session.TakeNewer(
            "goals.skills", ct,
            ("skill_id", newest.Select(s => s.SkillId).ToArray()), ("version", newest.Select(s => s.Version).ToArray()),
            ("label_sv", newest.Select(s => s.LabelSv).ToArray()), ("label_en", newest.Select(s => s.LabelEn).ToArray()),
            ("kind", newest.Select(s => s.Kind).ToArray()), ("is_in_use", newest.Select(s => s.IsInUse).ToArray()),
            ("criticality", newest.Select(s => (short?)s.Criticality).ToArray()));
    }

    /// <summary>A version told late leaves the newer one as it is; the same one told anew, after its skills have moved, replaces it.</summary>
    public static async Task Replace(this IDocumentSession session, RoleProfilePublished role, CancellationToken ct)
    {
        var taken = await session.Read(
            """
            insert into goals.roles as r (tenant_id, role_profile_id, version, name_sv, name_en) values (@tenant, @role, @version, @sv, @en)
            on conflict (tenant_id, role_profile_id) do update set version = excluded.version, name_sv = excluded.name_sv, name_en = excluded.name_en
            where r.version <= excluded.version
            returning 1
            """, row => row.GetInt32(0), ct, ("role", role.RoleProfileId), ("version", role.Version), ("sv", role.NameSv), ("en", role.NameEn));
        if (taken.Count == 0) return;

        await session.Write("delete from goals.requirements where tenant_id = @tenant and role_profile_id = @role", ct, ("role", role.RoleProfileId));
        await session.Write(
            """
            insert into goals.requirements (tenant_id, role_profile_id, skill_id, valid_from, level, importance)
            select @tenant, @role, r.skill, coalesce(r.since, '-infinity'), r.level, r.importance
            from unnest(@skills, @from, @levels, @importances) as r (skill, since, level, importance)
            """, ct, ("role", role.RoleProfileId),
            ("skills", role.Requirements.Select(r => r.SkillId).ToArray()), ("from", role.Requirements.Select(r => r.From).ToArray()),
            ("levels", role.Requirements.Select(r => (short)r.Level).ToArray()), ("importances", role.Requirements.Select(r => (short)r.Importance).ToArray()));
    }

    public static Task Replace(this IDocumentSession session, IReadOnlyList<SkillLevelChanged> levels, CancellationToken ct) =>
        session.ReplaceLevels("goals", levels.Select(l => new ToldLevel(l.PersonId, l.SkillId, l.To, l.OccurredAt)), ct);

    public static Task Replace(this IDocumentSession session, SkillInterestChanged interest, CancellationToken ct) => session.Write(
        """
        insert into goals.interests as i (tenant_id, person_id, skill_id, interest, told_at) values (@tenant, @person, @skill, @interest, @at)
        on conflict (tenant_id, person_id, skill_id) do update set interest = excluded.interest, told_at = excluded.told_at where i.told_at <= excluded.told_at
        """, ct,
        ("person", interest.PersonId), ("skill", interest.SkillId), ("interest", (short)interest.Interest), ("at", interest.OccurredAt.ToUniversalTime()));

    private static IEnumerable<MemberLink> LinksOf(Placement p) =>
    [
        .. p.RoleProfiles.Select(l => new MemberLink(MemberRows.Role, l.TargetId, l.From, l.To)),
        .. p.Managers.Select(l => new MemberLink(MemberRows.Manager, l.TargetId, l.From, l.To)),
        .. p.Units.Select(l => new MemberLink(MemberRows.Unit, l.TargetId, l.From, l.To)),
    ];
}
