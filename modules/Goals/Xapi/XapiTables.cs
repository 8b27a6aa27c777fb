using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.Xapi;

/// <summary>
/// The learning record store: others' records, kept word by word. What a statement can be asked for by is a row of its own, in the order
/// in which statements are read, so that a page of a hundred reads a hundred.
/// </summary>
internal static class XapiTables
{
    public static void AddXapi(this StoreOptions marten)
    {
        foreach (var table in new[] { Statements(), Mentions(), Attachments(), Activities(), Documents() }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }

    /// <summary>Of those stored together, <c>ordinal</c> keeps the order. <c>target_id</c> is the statement that it is about, where it is.</summary>
    private static Table Statements()
    {
        var table = Rows.Table("goals", "xapi_statements");
        table.AddColumn("statement_id", "uuid").AsPrimaryKey();
        table.AddColumn("stored", "timestamptz").NotNull();
        table.AddColumn("ordinal", "integer").NotNull();
        table.AddColumn("target_id", "uuid");
        table.AddColumn("is_voiding", "boolean").NotNull();
        table.AddColumn("fingerprint", "bytea").NotNull();
        table.AddColumn("statement", "jsonb").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_goals_xapi_statements_stored") { Columns = ["tenant_id", "stored", "ordinal", "statement_id"] });
        table.Indexes.Add(new IndexDefinition("ix_goals_xapi_statements_target") { Columns = ["tenant_id", "target_id"], Predicate = "target_id is not null" });
        return table;
    }

    /// <summary>Somebody, a verb, an activity or a registration that a statement names; by a hash, for their names have no longest.</summary>
    private static Table Mentions()
    {
        var table = Rows.Table("goals", "xapi_mentions");
        table.AddColumn("statement_id", "uuid").AsPrimaryKey();
        table.AddColumn("mention", "uuid").AsPrimaryKey();
        table.AddColumn("is_direct", "boolean").NotNull();
        table.AddColumn("stored", "timestamptz").NotNull();
        table.AddColumn("ordinal", "integer").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_goals_xapi_mentions_stored") { Columns = ["tenant_id", "mention", "stored", "ordinal", "statement_id"] });
        return table;
    }

    /// <summary>Data by its SHA-2: the same file of a thousand statements is kept once.</summary>
    private static Table Attachments()
    {
        var table = Rows.Table("goals", "xapi_attachments");
        table.AddColumn("sha2", "text").AsPrimaryKey();
        table.AddColumn("bytes", "bytea").NotNull();
        return table;
    }

    /// <summary>What statements have said of an activity, the newest of each part.</summary>
    private static Table Activities()
    {
        var table = Rows.Table("goals", "xapi_activities");
        table.AddColumn("activity", "uuid").AsPrimaryKey();
        table.AddColumn("definition", "jsonb").NotNull();
        return table;
    }

    /// <summary>Activity, agent and registration are zero where the document is not kept by one.</summary>
    private static Table Documents()
    {
        var table = Rows.Table("goals", "xapi_documents");
        table.AddColumn("kind", "text").AsPrimaryKey();
        table.AddColumn("activity", "uuid").AsPrimaryKey();
        table.AddColumn("agent", "uuid").AsPrimaryKey();
        table.AddColumn("registration", "uuid").AsPrimaryKey();
        table.AddColumn("document", "uuid").AsPrimaryKey();
        table.AddColumn("document_id", "text").NotNull();
        table.AddColumn("content_type", "text").NotNull();
        table.AddColumn("content", "bytea").NotNull();
        table.AddColumn("updated", "timestamptz").NotNull();
        return table;
    }
}
