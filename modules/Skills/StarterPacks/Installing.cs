using Competence.Skills.Catalogue;
using Competence.Skills.Frameworks;
using Competence.Skills.Roles;
using Competence.Skills.Search;
using Marten;

namespace Competence.Skills.StarterPacks;

/// <summary>
/// Where a pack's skills and role profiles stand in a tenant. A skill of the organisation's own that has the same name is the
/// same skill: it is left as it is, and the pack's role profiles ask for it.
/// </summary>
internal sealed record Installing(StarterPack Pack, IReadOnlyDictionary<string, Guid> Skills, IReadOnlyDictionary<Guid, Skill> Here, IReadOnlySet<Guid> RolesHere, string Tenant)
{
    public static async Task<Installing> Of(IQuerySession session, StarterPack pack, CancellationToken ct)
    {
        var (ids, skills) = (new FrameworkIds(session.TenantId, Skill.OwnFramework), pack.Contents.ToList());
        var names = await session.Read(
            $"""
            select normalised, skill_id from {LabelTables.Skills.Name}
            where tenant_id = @tenant and is_preferred and framework = @own and status <> @retired and normalised collate "C" = any(@names)
            order by skill_id
            """, row => (Name: row.GetString(0), Id: row.GetGuid(1)), ct,
            ("own", Skill.OwnFramework), ("retired", nameof(SkillStatus.Retired)), ("names", skills.SelectMany(NamesOf).ToArray()));
        var byKey = skills.ToDictionary(s => s.Key, s => names.Where(n => NamesOf(s).Contains(n.Name)).Select(n => (Guid?)n.Id).FirstOrDefault() ?? ids.Of(s.Key));
        var here = (await session.LoadManyAsync<Skill>(ct, [.. byKey.Values])).ToDictionary(s => s.Id);
        var roles = await session.LoadManyAsync<RoleProfile>(ct, [.. pack.Roles.Select(r => RoleId(session.TenantId, r))]);
        return new(pack, byKey, here, roles.Select(r => r.Id).ToHashSet(), session.TenantId);
    }

    public IEnumerable<StarterSkill> NewSkills => Pack.Contents.Where(s => !Here.ContainsKey(Skills[s.Key]));
    public IEnumerable<StarterRole> NewRoles => Pack.Roles.Where(r => !RolesHere.Contains(RoleId(Tenant, r)));

    public IReadOnlyList<object> Facts(StarterSkill s) =>
    [
        new SkillProposed(Skills[s.Key], Skill.OwnFramework, new SkillDescription(
            s.Label, s.Description, s.AlternativeLabels, s.Kind, s.Criticality, s.IsHardToHire, HalfLifeMonths: null, [], Scale.Fill(s.Levels), s.Lifecycle,
            [.. (s.Related ?? []).Where(Skills.ContainsKey).Select(key => Skills[key])], []), s.Key),
        new SkillActivated(Skills[s.Key]),
    ];

    /// <summary>A draft: whoever knows the role looks at it before anybody is measured by it.</summary>
    public RoleProfileDrafted Draft(StarterRole r) => new(
        RoleId(Tenant, r), r.Name, r.Purpose, r.SsykCode, EscoCode: null, OccupationId: null,
        [
            .. r.Requirements.Where(q => Here.GetValueOrDefault(Skills[q.Skill])?.Status is null or SkillStatus.Active)
                .Select(q => new Requirement(Skills[q.Skill], q.Level, q.Importance, q.IsMandatory, Horizon: null, q.Reason)),
        ]);

    public static Guid RoleId(string tenant, StarterRole role) => new FrameworkIds(tenant, "starter-roles").Of(role.Key);

    private static IEnumerable<string> NamesOf(StarterSkill skill) => new[] { skill.Label.Sv, skill.Label.En }.Select(Wording.Normalise).Where(name => name.Length > 0);
}
