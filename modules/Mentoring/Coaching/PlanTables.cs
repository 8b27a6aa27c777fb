using Competence.Goals.Contracts;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Mentoring.Coaching;

/// <summary>The module's copy of which development plans have begun and what in them is done: by these a coached leader's team is looked at as a whole.</summary>
internal static class PlanTables
{
    public static Table Progress()
    {
        var table = Rows.Table("mentoring", "plan_progress");
        table.AddColumn("plan_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").NotNull();
        table.AddColumn("activated_at", "timestamptz").NotNull();
        table.AddColumn("skills", "smallint").NotNull();
        table.AddColumn("due", "date");
        table.Indexes.Add(new IndexDefinition("ix_plan_progress_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    public static Table Closed()
    {
        var table = Rows.Table("mentoring", "plan_items_closed");
        table.AddColumn("plan_id", "uuid").AsPrimaryKey();
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").NotNull();
        table.AddColumn("closed_at", "timestamptz").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_plan_items_closed_person") { Columns = ["tenant_id", "person_id", "closed_at"] });
        return table;
    }

    /// <summary>A plan that begins anew keeps its first day. Within the transaction that the session has begun.</summary>
    public static Task Begun(this IDocumentSession session, IReadOnlyList<PlanActivated> plans, CancellationToken ct)
    {
        PlanActivated[] each = [.. plans.GroupBy(p => p.PlanId, (_, same) => same.MaxBy(p => p.OccurredAt)!).OrderBy(p => p.PlanId)];
        return session.Write(
            """
            insert into mentoring.plan_progress as p (tenant_id, plan_id, person_id, activated_at, skills, due)
            select @tenant, * from unnest(@plans, @people, @at, @skills, @due)
            on conflict (tenant_id, plan_id) do update set activated_at = least(p.activated_at, excluded.activated_at), skills = excluded.skills, due = greatest(p.due, excluded.due)
            """, ct,
            ("plans", each.Select(p => p.PlanId).ToArray()), ("people", each.Select(p => p.PersonId).ToArray()), ("at", each.Select(p => p.OccurredAt.ToUniversalTime()).ToArray()),
            ("skills", each.Select(p => (short)p.Skills.Count).ToArray()), ("due", each.Select(p => p.Skills.Max(s => (DateOnly?)s.Due)).ToArray()));
    }

    public static Task Done(this IDocumentSession session, PlanItemClosed item, CancellationToken ct) => session.Write(
        """
        insert into mentoring.plan_items_closed (tenant_id, plan_id, item_id, person_id, closed_at) values (@tenant, @plan, @item, @person, @at) on conflict do nothing
        """, ct, ("plan", item.PlanId), ("item", item.ItemId), ("person", item.PersonId), ("at", item.OccurredAt.ToUniversalTime()));
}
