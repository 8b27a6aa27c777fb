using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Search;

/// <summary>One row for each name of a thing, for the forgiving search; and which skill belongs to which.</summary>
internal static class LabelTables
{
    public static readonly LabelTable Skills = new("skills.labels", "skill_id", "skills.label_words");
    public static readonly LabelTable Occupations = new("skills.occupation_labels", "occupation_id", "skills.occupation_words");
    public const string Broader = "skills.broader";

    /// <summary>After many rows at once the planner would choose by an empty table's figures until the server gets round to it.</summary>
    public static void Analyse(IDocumentOperations operations)
    {
        foreach (var table in new[] { Skills.Name, Skills.Words, Occupations.Name, Occupations.Words, Broader })
            operations.QueueSqlCommand($"analyze {table}");
    }

    public static void AddTo(StoreOptions marten)
    {
        var schema = marten.Storage.ExtendedSchemaObjects;
        schema.Add(new Extension("pg_trgm"));
        schema.Add(new Extension("btree_gin")); // the tenant in the same index as the trigrams
        schema.Add(new Extension("fuzzystrmatch"));
        foreach (var table in new[] { Skills, Occupations })
        {
            schema.Add(LabelsIn(table));
            schema.Add(WordsIn(table));
        }
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
        table.Indexes.Add(Trigrams(table, "normalised"));
        var order = Index(table, "order", "tenant_id", "normalised");
        order.Collation = "C";
        table.Indexes.Add(order);
        return table;
    }

    private static Table WordsIn(LabelTable labels)
    {
        var table = new Table(new PostgresqlObjectName("skills", labels.Words["skills.".Length..], SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        table.AddColumn("word", "text").AsPrimaryKey();
        table.Indexes.Add(Trigrams(table, "word"));
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

    private static IndexDefinition Trigrams(Table table, string column) => new($"ix_{table.Identifier.Name}_trigrams")
    {
        Method = IndexMethod.gin,
        Columns = ["tenant_id", $"{column} gin_trgm_ops"],
        StorageParameters = { ["fastupdate"] = "off" }, // else every search reads through what an import has not yet sorted in
    };

    private static IndexDefinition Index(Table table, string name, params string[] columns) =>
        new($"ix_{table.Identifier.Name}_{name}") { Columns = columns };
}

/// <param name="Id">The column that names the thing.</param>
/// <param name="Words">Every word that the labels hold or once held, to mend slips by.</param>
internal sealed record LabelTable(string Name, string Id, string Words);
