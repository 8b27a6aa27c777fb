using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.Learning;

/// <summary>What is offered, for lists and for the next step; written in the transaction of what changes it.</summary>
internal static class LearningTables
{
    public static Table Items()
    {
        var table = Rows.Table("goals", "learning_items");
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("title", "text").NotNull();
        table.AddColumn("language", "text").NotNull();
        table.AddColumn("provider", "text");
        table.AddColumn("activity_id", "text");
        table.AddColumn("hours", "numeric").NotNull();
        table.AddColumn("cost", "numeric");
        table.AddColumn("is_offered", "boolean").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_learning_items_activity") { Columns = ["tenant_id", "activity_id"], Predicate = "(activity_id is not null)" });
        return table;
    }

    public static Table Skills()
    {
        var table = Rows.Table("goals", "learning_item_skills");
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("from_level", "smallint").NotNull();
        table.AddColumn("to_level", "smallint").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_learning_item_skills_skill") { Columns = ["tenant_id", "skill_id"] });
        return table;
    }

    public static Table Prerequisites()
    {
        var table = Rows.Table("goals", "learning_prerequisites");
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("needs_id", "uuid").AsPrimaryKey();
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task WriteItems(this IDocumentSession session, IReadOnlyList<LearningItem> items, CancellationToken ct)
    {
        Guid[] ids = [.. items.Select(i => i.Id)];
        var (contents, skills) = (items.Select(i => i.Content).ToList(), items.SelectMany(i => i.Content.Skills.Select(s => (i.Id, Skill: s))).ToList());
        var needs = items.SelectMany(i => i.Content.Prerequisites.Select(n => (i.Id, Needs: n))).ToList();
        await session.Write(
            """
            insert into goals.learning_items as t (tenant_id, item_id, kind, title, language, provider, activity_id, hours, cost, is_offered)
            select @tenant, * from unnest(@ids, @kinds, @titles, @languages, @providers, @activities, @hours, @costs, @offered)
            on conflict (tenant_id, item_id) do update set kind = excluded.kind, title = excluded.title, language = excluded.language,
                provider = excluded.provider, activity_id = excluded.activity_id, hours = excluded.hours, cost = excluded.cost, is_offered = excluded.is_offered
            """, ct,
            ("ids", ids), ("kinds", contents.Select(c => c.Kind.ToString()).ToArray()), ("titles", contents.Select(c => c.Title).ToArray()),
            ("languages", contents.Select(c => c.Language).ToArray()), ("providers", contents.Select(c => c.Provider).ToArray()),
            ("activities", contents.Select(c => c.Url).ToArray()), ("hours", contents.Select(c => c.Hours).ToArray()),
            ("costs", contents.Select(c => c.Cost).ToArray()), ("offered", items.Select(i => i.IsOffered).ToArray()));
        await session.Write("delete from goals.learning_item_skills where tenant_id = @tenant and item_id = any(@ids)", ct, ("ids", ids));
        await session.Write(
            """
            insert into goals.learning_item_skills (tenant_id, item_id, skill_id, from_level, to_level)
            select @tenant, * from unnest(@items, @skills, @from, @to)
            """, ct,
            ("items", skills.Select(s => s.Id).ToArray()), ("skills", skills.Select(s => s.Skill.SkillId).ToArray()),
            ("from", skills.Select(s => (short)s.Skill.From).ToArray()), ("to", skills.Select(s => (short)s.Skill.To).ToArray()));
        await session.Write("delete from goals.learning_prerequisites where tenant_id = @tenant and item_id = any(@ids)", ct, ("ids", ids));
        await session.Write(
            "insert into goals.learning_prerequisites (tenant_id, item_id, needs_id) select @tenant, * from unnest(@items, @needs)", ct,
            ("items", needs.Select(n => n.Id).ToArray()), ("needs", needs.Select(n => n.Needs).ToArray()));
    }
}
