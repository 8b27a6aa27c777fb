using Competence.Goals.Contracts;
using Competence.Goals.LearningTime;
using Competence.Kernel;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.Records;

/// <summary>What people have learnt and are to learn, for questions about many; written in the transaction of what changes it.</summary>
internal static class RecordTables
{
    public static Table Completions()
    {
        var table = Rows.Table("goals", "completions");
        table.AddColumn("completion_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").NotNull();
        table.AddColumn("item_id", "uuid").NotNull();
        table.AddColumn("day", "date").NotNull();
        table.AddColumn("result", "text").NotNull();
        table.AddColumn("hours", "numeric").NotNull();
        table.AddColumn("basis", "text").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_completions_person") { Columns = ["tenant_id", "person_id", "day"] });
        return table;
    }

    public static Table Enrolments()
    {
        var table = Rows.Table("goals", "enrolments");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("basis", "text").NotNull();
        table.AddColumn("due", "date");
        table.AddColumn("since", "timestamptz").NotNull();
        table.AddColumn("state", "text").NotNull();
        table.AddColumn("rule_id", "uuid");
        table.Indexes.Add(new IndexDefinition("ix_enrolments_item") { Columns = ["tenant_id", "item_id"] });
        table.Indexes.Add(new IndexDefinition("ix_enrolments_rule") { Columns = ["tenant_id", "rule_id"], Predicate = "(rule_id is not null)" });
        return table;
    }

    /// <summary>Until <c>until</c>, not to be suggested.</summary>
    public static Table Dismissals()
    {
        var table = Rows.Table("goals", "dismissals");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("until", "date").NotNull();
        return table;
    }

    /// <summary>What was recorded and told, within the transaction that the session has begun.</summary>
    public static async Task KeepLearning(
        this IDocumentSession session, IReadOnlyList<LearningRecorded> recorded, IReadOnlyList<LearningCompleted> completed, CancellationToken ct)
    {
        await session.WriteRecorded(recorded, ct);
        await session.WriteGains(completed, ct);
    }

    public static Task KeepLearning(this IDocumentSession session, Decision decision, CancellationToken ct) =>
        session.KeepLearning([.. decision.Events.OfType<LearningRecorded>()], [.. decision.News.OfType<LearningCompleted>()], ct);

    private static async Task WriteRecorded(this IDocumentSession session, IReadOnlyList<LearningRecorded> recorded, CancellationToken ct)
    {
        await session.CountLearnt(recorded, ct);
        await session.Write(
            """
            insert into goals.completions (tenant_id, completion_id, person_id, item_id, day, result, hours, basis)
            select @tenant, * from unnest(@ids, @people, @items, @days, @results, @hours, @bases)
            """, ct,
            ("ids", recorded.Select(r => r.CompletionId).ToArray()), ("people", recorded.Select(r => r.PersonId).ToArray()),
            ("items", recorded.Select(r => r.ItemId).ToArray()), ("days", recorded.Select(r => r.Day).ToArray()),
            ("results", recorded.Select(r => r.Result.ToString()).ToArray()), ("hours", recorded.Select(r => r.Hours).ToArray()),
            ("bases", recorded.Select(r => r.Basis.ToString()).ToArray()));
        LearningRecorded[] finished = [.. recorded.Where(r => r.Result.IsFinished())];
        await session.Write(
            """
            update goals.enrolments e set state = 'Finished' from unnest(@people, @items) as f (person_id, item_id)
            where e.tenant_id = @tenant and e.person_id = f.person_id and e.item_id = f.item_id and e.state = 'Enrolled'
            """, ct, ("people", finished.Select(r => r.PersonId).ToArray()), ("items", finished.Select(r => r.ItemId).ToArray()));
    }

    public static Task WriteEnrolments(this IDocumentSession session, IReadOnlyList<LearnerEnrolled> enrolled, CancellationToken ct) => session.Write(
        """
        insert into goals.enrolments (tenant_id, person_id, item_id, basis, due, since, rule_id, state)
        select @tenant, n.*, 'Enrolled' from unnest(@people, @items, @bases, @dues, @since, @rules) as n
        on conflict (tenant_id, person_id, item_id) do update
        set basis = excluded.basis, due = excluded.due, since = excluded.since, rule_id = excluded.rule_id, state = 'Enrolled'
        """, ct,
        ("people", enrolled.Select(e => e.PersonId).ToArray()), ("items", enrolled.Select(e => e.ItemId).ToArray()),
        ("bases", enrolled.Select(e => e.Basis.ToString()).ToArray()), ("dues", enrolled.Select(e => e.Due).ToArray()),
        ("since", enrolled.Select(e => e.OccurredAt.ToUniversalTime()).ToArray()), ("rules", enrolled.Select(e => e.RuleId).ToArray()));
}
