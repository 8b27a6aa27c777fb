using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Roles;

/// <summary>skills.requirements: what published role profiles ask, for questions about many people.</summary>
internal static class RequirementRows
{
    public static Table Define()
    {
        var table = Rows.Table("skills", "requirements");
        table.AddColumn("role_profile_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("horizon", "date").AsPrimaryKey(); // -infinity: always
        table.AddColumn("level", "smallint").NotNull();
        table.AddColumn("importance", "smallint"); // null in rows of before it was kept, until the night writes them anew
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task WriteRequirements(this IDocumentSession session, Guid role, IReadOnlyList<Requirement> requirements, CancellationToken ct)
    {
        await session.Write("delete from skills.requirements where tenant_id = @tenant and role_profile_id = @role", ct, ("role", role));
        await session.Write(
            """
            insert into skills.requirements (tenant_id, role_profile_id, skill_id, horizon, level, importance)
            select @tenant, @role, skill_id, coalesce(horizon, '-infinity'), level, importance
            from unnest(@skills, @horizons, @levels, @importances) as asked (skill_id, horizon, level, importance)
            """, ct,
            ("role", role),
            ("skills", requirements.Select(r => r.SkillId).ToArray()),
            ("horizons", requirements.Select(r => r.Horizon).ToArray()),
            ("levels", requirements.Select(r => (short)r.Level).ToArray()),
            ("importances", requirements.Select(r => (short)r.Importance).ToArray()));
    }
}
