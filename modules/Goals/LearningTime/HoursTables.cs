using Weasel.Postgresql.Tables;

namespace Competence.Goals.LearningTime;

/// <summary>For questions about many weeks and many people; written in the transaction of what changes them.</summary>
internal static class HoursTables
{
    public static Table Hours()
    {
        var table = Rows.Table("goals", "learning_hours");
        table.AddColumn("entry_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").NotNull();
        table.AddColumn("day", "date").NotNull();
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("hours", "numeric").NotNull();
        table.AddColumn("basis", "text").NotNull();
        table.AddColumn("item_id", "uuid");
        table.AddColumn("plan_id", "uuid");
        table.AddColumn("plan_item_id", "uuid");
        table.AddColumn("skill_id", "uuid");
        table.Indexes.Add(new IndexDefinition("ix_learning_hours_person") { Columns = ["tenant_id", "person_id", "day"] });
        return table;
    }

    /// <summary>Hours: the contracted ones of that day, as they were when it was marked.</summary>
    public static Table AbsentDays()
    {
        var table = Rows.Table("goals", "absent_days");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("day", "date").AsPrimaryKey();
        table.AddColumn("hours", "numeric").NotNull();
        return table;
    }

    /// <summary>Of the organisation (<see cref="SumKey"/>). In shards, so that people who note hours at once seldom wait for one row.</summary>
    public static Table Sums()
    {
        var table = Rows.Table("goals", "learning_sums");
        table.AddColumn("scope", "text").AsPrimaryKey();
        table.AddColumn("period", "date").AsPrimaryKey();
        table.AddColumn("subject_id", "uuid").AsPrimaryKey();
        table.AddColumn("shard", "smallint").AsPrimaryKey();
        table.AddColumn("hours", "numeric").NotNull();
        table.AddColumn("people", "integer").NotNull();
        return table;
    }
}
