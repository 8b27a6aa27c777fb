using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Mentoring.Enrolments;

/// <param name="IsMine">The reader is in it.</param>
internal readonly record struct ProgrammeCounts(int Mentors, int Mentees, bool IsMine);

/// <summary>Which skills mentors teach in which programme, written in the transaction of what changes it.</summary>
internal static class EnrolmentTables
{
    public static Table Offers()
    {
        var table = Rows.Table("mentoring", "offers");
        table.AddColumn("programme_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.Indexes.Add(new IndexDefinition("ix_mentoring_offers_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task ReplaceOffers(this IDocumentSession session, Guid programme, Guid person, IReadOnlyList<Guid> skills, CancellationToken ct)
    {
        await session.Write(
            "delete from mentoring.offers where tenant_id = @tenant and programme_id = @programme and person_id = @person", ct, ("programme", programme), ("person", person));
        await session.Write(
            "insert into mentoring.offers (tenant_id, programme_id, skill_id, person_id) select @tenant, @programme, s, @person from unnest(@skills) s on conflict do nothing", ct,
            ("programme", programme), ("person", person), ("skills", skills.ToArray()));
    }

    /// <param name="person">Who reads; null: no person.</param>
    public static async Task<Func<Guid, ProgrammeCounts>> CountsOf(this IQuerySession session, Guid[] programmes, Guid? person, CancellationToken ct)
    {
        var counts = (await session.Read(
            """
            select programme_id, count(*) filter (where is_mentor), count(*) filter (where is_mentee), coalesce(bool_or(person_id = @person and (is_mentor or is_mentee)), false)
            from mentoring.mt_doc_mentoringenrolment where tenant_id = @tenant and programme_id = any(@programmes) group by programme_id
            """, row => (Id: row.GetGuid(0), Counts: new ProgrammeCounts((int)row.GetInt64(1), (int)row.GetInt64(2), row.GetBoolean(3))), ct,
            ("programmes", programmes), ("person", person ?? Guid.Empty))).ToDictionary(c => c.Id, c => c.Counts);
        return programme => counts.GetValueOrDefault(programme);
    }
}
