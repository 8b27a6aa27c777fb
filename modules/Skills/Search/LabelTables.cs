using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Search;

/// <summary>One row for each name of a thing, for the forgiving search; and which skill belongs to which.</summary>
internal static class LabelTables
{
    public static readonly LabelTable Skills = new("skills.labels", "skill_id");
    public static readonly LabelTable Occupations = new("skills.occupation_labels", "occupation_id");
    public const string Broader = "skills.broader";

    public static void AddTo(StoreOptions marten)
    {
        var schema = marten.Storage.ExtendedSchemaObjects;
        schema.Add(new Extension("pg_trgm"));
        schema.Add(new Extension("btree_gin")); // the tenant in the same index as the trigrams
        schema.Add(LabelsIn(Skills));
        schema.Add(LabelsIn(Occupations));
        schema.Add(BroaderTable());
    }

    private static Table LabelsIn(LabelTable labels)
    {
        var table = New(labels.Name);
        table.AddColumn(labels.Id, "uuid").NotNull();
        table.AddColumn("language", "text").NotNull();
        table.AddColumn("label", "text").NotNull();
        table.AddColumn("normalised", "text").NotNull();
        table.AddColumn("is_preferred", "boolean").NotNull();
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("framework", "text").NotNull();
        table.AddColumn("status", "text").NotNull();
        table.AddColumn("written_by", "uuid").NotNull();
        table.Indexes.Add(Index(table, "thing", "tenant_id", labels.Id));
        table.Indexes.Add(new IndexDefinition($"ix_{table.Identifier.Name}_words")
        {
            Method = IndexMethod.gin,
            Columns = ["tenant_id", "normalised gin_trgm_ops"],
        });
        var order = Index(table, "order", "tenant_id", "normalised");
        order.Collation = "C";
        table.Indexes.Add(order);
        return table;
    }

    private static Table BroaderTable()
    {
        var table = New(Broader);
        table.AddColumn("skill_id", "uuid").NotNull();
        table.AddColumn("broader_id", "uuid").NotNull();
        table.AddColumn("written_by", "uuid").NotNull();
        table.Indexes.Add(Index(table, "narrower", "tenant_id", "broader_id"));
        table.Indexes.Add(Index(table, "skill", "tenant_id", "skill_id"));
        return table;
    }

    private static Table New(string name)
    {
        var table = new Table(new PostgresqlObjectName("skills", name["skills.".Length..], SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "text").NotNull();
        return table;
    }

    private static IndexDefinition Index(Table table, string name, params string[] columns) =>
        new($"ix_{table.Identifier.Name}_{name}") { Columns = columns };
}

/// <param name="Id">The column that names the thing.</param>
internal sealed record LabelTable(string Name, string Id);
