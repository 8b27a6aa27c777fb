using Competence.Skills.Contracts;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Roles;

/// <summary>skills.new_gaps: whose gaps a version opened when it came into force.</summary>
internal static class NewGapRows
{
    public static Table Define()
    {
        var table = Rows.Table("skills", "new_gaps");
        table.AddColumn("role_profile_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "integer").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("required", "smallint").NotNull();
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task WriteNewGaps(this IDocumentSession session, int version, IReadOnlyList<SkillGap> opened, CancellationToken ct) => session.Write(
        """
        insert into skills.new_gaps (tenant_id, role_profile_id, version, person_id, skill_id, required)
        select @tenant, role, @version, person, skill, required from unnest(@roles, @people, @skills, @levels) as g (role, person, skill, required)
        on conflict do nothing
        """, ct,
        ("version", version),
        ("roles", opened.Select(g => g.RoleProfileId).ToArray()),
        ("people", opened.Select(g => g.PersonId).ToArray()),
        ("skills", opened.Select(g => g.SkillId).ToArray()),
        ("levels", opened.Select(g => (short)g.Required).ToArray()));

    public static Task<List<NewGap>> NewGaps(this IQuerySession session, Guid role, int version, CancellationToken ct) => session.Read(
        """
        select person_id, skill_id, required from skills.new_gaps
        where tenant_id = @tenant and role_profile_id = @role and version = @version order by person_id, skill_id
        """, row => new NewGap(row.GetGuid(0), row.GetGuid(1), row.GetInt16(2)), ct, ("role", role), ("version", version));

    /// <summary>Which gaps these people would get if this were asked of them now.</summary>
    public static Task<List<NewGap>> GapsToCome(
        this IQuerySession session, IReadOnlyCollection<Guid> people, IReadOnlyList<Requirement> asked, CancellationToken ct) => session.Read(
        """
        select p.person_id, a.skill_id, a.required
        from unnest(@people) as p (person_id)
        cross join unnest(@skills, @levels) as a (skill_id, required)
        left join skills.levels l on l.tenant_id = @tenant and l.person_id = p.person_id and l.skill_id = a.skill_id
        where coalesce(l.shown, 0) < a.required
        and not exists (select from skills.gaps g where g.tenant_id = @tenant and g.person_id = p.person_id and g.skill_id = a.skill_id)
        order by p.person_id, a.skill_id
        """, row => new NewGap(row.GetGuid(0), row.GetGuid(1), row.GetInt16(2)), ct,
        ("people", people.ToArray()), ("skills", asked.Select(r => r.SkillId).ToArray()), ("levels", asked.Select(r => (short)r.Level).ToArray()));
}

/// <param name="Required">1-5.</param>
internal sealed record NewGap(Guid PersonId, Guid SkillId, int Required);
