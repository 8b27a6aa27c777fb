using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Metrics.Effects;

internal static class EffectTables
{
    public static void AddEffectTables(this StoreOptions marten)
    {
        foreach (var table in new[] { Groups(), People(), Levels() }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }

    /// <summary>metrics.effect_groups: who is in which group of a card; written once with the card, and nobody twice.</summary>
    private static Table Groups()
    {
        var table = Rows.Table("metrics", "effect_groups");
        table.AddColumn("card_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("is_target", "boolean").NotNull();
        return table;
    }

    /// <summary>metrics.programme_people: who has or has had a seat in a programme, when they had finished it, and what was answered of them.</summary>
    private static Table People()
    {
        var table = Rows.Table("metrics", "programme_people");
        table.AddColumn("programme_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("joined_at", "timestamptz");
        table.AddColumn("finished_on", "date");
        table.AddColumn("skill_ids", "uuid[]");
        table.AddColumn("reaction", "smallint");
        table.AddColumn("reacted_at", "timestamptz");
        foreach (var by in new[] { ProgrammePeople.Own, ProgrammePeople.Led })
        {
            table.AddColumn($"{by}_answers", "smallint[]");
            table.AddColumn($"{by}_used", "boolean");
            table.AddColumn($"{by}_at", "timestamptz");
        }
        table.Indexes.Add(new IndexDefinition("ix_programme_people_person") { Columns = ["tenant_id", "person_id"] });
        table.Indexes.Add(new IndexDefinition("ix_programme_people_finished") { Columns = ["tenant_id", "finished_on"], Predicate = "(finished_on is not null)" });
        return table;
    }

    /// <summary>metrics.level_history: what level of a skill others saw of a person, from a moment on; null: none.</summary>
    private static Table Levels()
    {
        var table = Rows.Table("metrics", "level_history");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("at", "timestamptz").AsPrimaryKey();
        table.AddColumn("level", "smallint");
        return table;
    }
}
