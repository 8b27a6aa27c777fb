using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.Cohorts;

/// <summary>Who has, or had, a seat in which cohort; written in the transaction of what changes it.</summary>
internal static class CohortTables
{
    public static Table Enrolments()
    {
        var table = Rows.Table("goals", "cohort_enrolments");
        table.AddColumn("cohort_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("programme_id", "uuid").NotNull();
        table.AddColumn("is_in", "boolean").NotNull();
        table.AddColumn("since", "timestamptz").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_cohort_enrolments_person") { Columns = ["tenant_id", "person_id"] });
        table.Indexes.Add(new IndexDefinition("ix_cohort_enrolments_programme") { Columns = ["tenant_id", "programme_id"] });
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task WriteSeat(
        this IDocumentSession session, Guid cohort, Guid programme, Guid person, bool isIn, DateTimeOffset since, CancellationToken ct) => session.Write(
        """
        insert into goals.cohort_enrolments (tenant_id, cohort_id, person_id, programme_id, is_in, since)
        values (@tenant, @cohort, @person, @programme, @in, @since)
        on conflict (tenant_id, cohort_id, person_id) do update set is_in = excluded.is_in, since = excluded.since
        """, ct, ("cohort", cohort), ("person", person), ("programme", programme), ("in", isIn), ("since", since.ToUniversalTime()));

    /// <summary>
    /// How many have a seat, counted by one at a time until the session is saved: two who come at once never both get the last.
    /// </summary>
    public static async Task<int> SeatsTaken(this IDocumentSession session, Guid cohort, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold($"goals.cohort/{cohort}", ct);
        return (await session.Read(
            "select count(*) from goals.cohort_enrolments where tenant_id = @tenant and cohort_id = @cohort and is_in",
            row => (int)row.GetInt64(0), ct, ("cohort", cohort))).Single();
    }
}
