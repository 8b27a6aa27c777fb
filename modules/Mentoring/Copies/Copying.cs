using Competence.People.Contracts;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Mentoring.Copies;

/// <summary>Replaces what the module has copied; within the transaction that the session has begun, rows in the order of their keys.</summary>
internal static class Copying
{
    /// <returns>Those who were taken.</returns>
    public static async Task<IReadOnlyList<Placement>> Replace(this IDocumentSession session, IReadOnlyList<Placement> placements, CancellationToken ct)
    {
        Placement[] newest = [.. placements.GroupBy(p => p.PersonId, (_, same) => same.MaxBy(p => p.Version)!).OrderBy(p => p.PersonId)];
        var taken = (await session.TakeNewer(
            "mentoring.members", ct,
            ("person_id", newest.Select(p => p.PersonId).ToArray()), ("version", newest.Select(p => p.Version).ToArray()),
            ("employed_from", newest.Select(p => p.EmployedFrom).ToArray()), ("employed_to", newest.Select(p => p.EmployedTo).ToArray()))).ToHashSet();
        List<Placement> known = [.. newest.Where(p => taken.Contains(p.PersonId))];
        var links = known.SelectMany(p => (IEnumerable<(Guid Person, string Kind, PlacementLink Link)>)[
            .. p.Managers.Select(link => (p.PersonId, CopyTables.Manager, link)), .. p.Units.Select(link => (p.PersonId, CopyTables.Unit, link)),
        ]).ToList();
        await session.Write("delete from mentoring.member_links where tenant_id = @tenant and person_id = any(@people)", ct, ("people", taken.ToArray()));
        await session.Write(
            """
            insert into mentoring.member_links (tenant_id, person_id, kind, target_id, valid_from, valid_to)
            select @tenant, * from unnest(@people, @kinds, @targets, @from, @to) on conflict do nothing
            """, ct,
            ("people", links.Select(l => l.Person).ToArray()), ("kinds", links.Select(l => l.Kind).ToArray()),
            ("targets", links.Select(l => l.Link.TargetId).ToArray()), ("from", links.Select(l => l.Link.From).ToArray()), ("to", links.Select(l => l.Link.To).ToArray()));
        return known;
    }

    public static Task Replace(this IDocumentSession session, IReadOnlyList<CatalogueSkill> skills, CancellationToken ct)
    {
        CatalogueSkill[] newest = [.. skills.GroupBy(s => s.SkillId, (_, same) => same.MaxBy(s => s.Version)!).OrderBy(s => s.SkillId)];
        return session.TakeNewer(
            "mentoring.skills", ct,
            ("skill_id", newest.Select(s => s.SkillId).ToArray()), ("version", newest.Select(s => s.Version).ToArray()),
            ("label_sv", newest.Select(s => s.LabelSv).ToArray()), ("label_en", newest.Select(s => s.LabelEn).ToArray()),
            ("is_in_use", newest.Select(s => s.IsInUse).ToArray()));
    }

    public static Task Replace(this IDocumentSession session, IReadOnlyList<SkillLevelChanged> levels, CancellationToken ct)
    {
        SkillLevelChanged[] newest = [.. levels.GroupBy(l => (l.PersonId, l.SkillId), (_, same) => same.MaxBy(l => l.OccurredAt)!).OrderBy(l => l.PersonId).ThenBy(l => l.SkillId)];
        return session.Write(
            """
            insert into mentoring.levels as l (tenant_id, person_id, skill_id, level, told_at)
            select @tenant, * from unnest(@people, @skills, @levels, @at)
            on conflict (tenant_id, person_id, skill_id) do update set level = excluded.level, told_at = excluded.told_at
            where l.told_at <= excluded.told_at
            """, ct,
            ("people", newest.Select(l => l.PersonId).ToArray()), ("skills", newest.Select(l => l.SkillId).ToArray()),
            ("levels", newest.Select(l => (short?)l.To).ToArray()), ("at", newest.Select(l => l.OccurredAt).ToArray()));
    }

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
}
