using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.CourseImports;

/// <summary>goals.suggested_skills: what a title may lead to, until somebody has said yes or no.</summary>
internal static class SuggestedSkills
{
    public static Table Define()
    {
        var table = Rows.Table("goals", "suggested_skills");
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("matched", "text").NotNull();
        table.AddColumn("from_level", "smallint").NotNull();
        table.AddColumn("is_open", "boolean").NotNull();
        return table;
    }

    /// <summary>What has been answered is not asked again. Within the transaction that the session has begun.</summary>
    public static Task Suggest(this IDocumentSession session, IReadOnlyList<(Guid Item, SkillLabel Label, int From)> suggestions, CancellationToken ct) => session.Write(
        """
        insert into goals.suggested_skills (tenant_id, item_id, skill_id, matched, from_level, is_open)
        select @tenant, n.*, true from unnest(@items, @skills, @matched, @from) as n on conflict do nothing
        """, ct,
        ("items", suggestions.Select(s => s.Item).ToArray()), ("skills", suggestions.Select(s => s.Label.SkillId).ToArray()),
        ("matched", suggestions.Select(s => s.Label.Label).ToArray()), ("from", suggestions.Select(s => (short)s.From).ToArray()));

    public static async Task<TitleMatching> Matching(this IQuerySession session, CancellationToken ct) => new(await session.Read(
        """
        select s.skill_id, l.label from goals.skills s cross join lateral (values (s.label_sv), (s.label_en)) as l (label)
        where s.tenant_id = @tenant and s.is_in_use and l.label is not null order by s.skill_id
        """, row => new SkillLabel(row.GetGuid(0), row.GetString(1)), ct));
}
