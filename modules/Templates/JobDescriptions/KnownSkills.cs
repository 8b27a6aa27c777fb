using Competence.Skills.Contracts;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Templates.JobDescriptions;

/// <summary>The module's own copy of which skills there are, so that a description is refused before its approval and not by Skills after it.</summary>
internal static class KnownSkills
{
    public static Table Table()
    {
        var table = Rows.Table("templates", "known_skills");
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("is_in_use", "boolean").NotNull();
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task Replace(this IDocumentSession session, IReadOnlyList<CatalogueSkill> skills, CancellationToken ct)
    {
        CatalogueSkill[] newest = skills.Newest(s => s.SkillId, s => s.Version);
        return session.TakeNewer(
            "templates.known_skills", ct, ("skill_id", newest.Select(s => s.SkillId).ToArray()), ("version", newest.Select(s => s.Version).ToArray()),
            ("is_in_use", newest.Select(s => s.IsInUse).ToArray()));
    }

    /// <returns>Of those that there are, whether they are in use.</returns>
    public static async Task<IReadOnlyDictionary<Guid, bool>> SkillsIn(this IQuerySession session, JobDescriptionContent? content, CancellationToken ct) => (await session.Read(
        "select skill_id, is_in_use from templates.known_skills where tenant_id = @tenant and skill_id = any(@skills)",
        row => (Id: row.GetGuid(0), IsInUse: row.GetBoolean(1)), ct,
        ("skills", (content?.Requirements ?? []).Select(r => r.SkillId).ToArray()))).ToDictionary(s => s.Id, s => s.IsInUse);
}
