using Weasel.Postgresql.Tables;

namespace Competence.Skills.Snapshots;

/// <summary>Gaps as they were counted once, flat, for reading again a year later: never written anew.</summary>
internal static class SnapshotTables
{
    public static IEnumerable<Table> Define()
    {
        var snapshots = Rows.Table("skills", "gap_snapshots");
        snapshots.AddColumn("snapshot_id", "uuid").AsPrimaryKey();
        snapshots.AddColumn("as_of", "timestamptz").NotNull();
        snapshots.AddColumn("day", "date").NotNull();
        yield return snapshots;

        var people = Rows.Table("skills", "gap_snapshot_people");
        people.AddColumn("snapshot_id", "uuid").AsPrimaryKey();
        people.AddColumn("person_id", "uuid").AsPrimaryKey();
        people.AddColumn("unit_id", "uuid");
        people.AddColumn("role_profile_id", "uuid");
        yield return Sums(people);

        var units = Rows.Table("skills", "gap_snapshot_units");
        units.AddColumn("snapshot_id", "uuid").AsPrimaryKey();
        units.AddColumn("unit_id", "uuid").AsPrimaryKey(); // empty: the whole organisation
        units.AddColumn("parent_id", "uuid");
        yield return Sums(units);

        var skills = Rows.Table("skills", "gap_snapshot_skills");
        skills.AddColumn("snapshot_id", "uuid").AsPrimaryKey();
        skills.AddColumn("unit_id", "uuid").AsPrimaryKey();
        skills.AddColumn("skill_id", "uuid").AsPrimaryKey();
        yield return Sums(skills);
    }

    private static Table Sums(Table table)
    {
        foreach (var sum in new[] { "people", "people_with_gap", "steps", "required", "met" }) table.AddColumn(sum, "integer").NotNull();
        return table;
    }
}
