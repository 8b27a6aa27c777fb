using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Campaigns;

/// <summary>Who is asked what and what was said, a narrow row each: a campaign over 100,000 people is no document.</summary>
internal static class CampaignTables
{
    /// <summary>After many rows at once the planner would choose by an empty table's figures until the server gets round to it.</summary>
    public static void Analyse(IDocumentOperations operations) =>
        operations.QueueSqlCommand("analyze skills.campaign_people, skills.campaign_answers, skills.campaign_snapshots");

    /// <summary>What an answer must know of a campaign without reading its stream.</summary>
    public static Table Campaigns()
    {
        var table = Rows.Table("skills", "campaigns");
        table.AddColumn("campaign_id", "uuid").AsPrimaryKey();
        table.AddColumn("takes_answers", "boolean").NotNull();
        table.AddColumn("is_blind", "boolean").NotNull();
        table.AddColumn("since", "timestamptz").NotNull();
        return table;
    }

    /// <summary>Manager and units are of the closing day, and null until then: before it the organisation of the day counts.</summary>
    public static Table People()
    {
        var table = Rows.Table("skills", "campaign_people");
        table.AddColumn("campaign_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("manager_id", "uuid");
        table.AddColumn("unit_id", "uuid");
        table.AddColumn("units", "uuid[]"); // the unit and all above it
        table.Indexes.Add(new IndexDefinition("ix_campaign_people_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    public static Table Answers()
    {
        var table = Rows.Table("skills", "campaign_answers");
        table.AddColumn("campaign_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("self", "smallint");
        table.AddColumn("self_at", "timestamptz");
        table.AddColumn("manager", "smallint");
        table.AddColumn("manager_at", "timestamptz");
        table.AddColumn("rated_by", "uuid");
        table.AddColumn("talk", "smallint").NotNull().DefaultValueByExpression("0"); // DifferenceState
        table.Indexes.Add(new IndexDefinition("ix_campaign_answers_person") { Columns = ["tenant_id", "person_id", "skill_id"] });
        return table;
    }

    /// <summary>Written once, at closing, and never again.</summary>
    public static Table Snapshots()
    {
        var table = Rows.Table("skills", "campaign_snapshots");
        table.AddColumn("campaign_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("level", "smallint");
        table.AddColumn("confidence", "double precision");
        table.AddColumn("self", "smallint");
        table.AddColumn("manager", "smallint");
        table.AddColumn("required", "smallint");
        return table;
    }
}
