using Competence.Mentoring.Matching;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Mentoring.Runs;

/// <summary>Whom a run proposes to whom, with the parts of the score, and who is left.</summary>
internal static class RunTables
{
    public static Table Pairs()
    {
        var table = Rows.Table("mentoring", "run_pairs");
        table.AddColumn("run_id", "uuid").AsPrimaryKey();
        table.AddColumn("mentee_id", "uuid").AsPrimaryKey();
        table.AddColumn("mentor_id", "uuid").NotNull();
        foreach (var part in new[] { "complement", "goal", "language_and_time", "capacity", "cross_unit", "total" }) table.AddColumn(part, "double precision").NotNull();
        table.AddColumn("is_by_hand", "boolean").NotNull();
        table.AddColumn("relationship_id", "uuid");
        table.Indexes.Add(new IndexDefinition("ix_run_pairs_mentor") { Columns = ["tenant_id", "run_id", "mentor_id"] });
        return table;
    }

    public static Table Unmatched()
    {
        var table = Rows.Table("mentoring", "run_unmatched");
        table.AddColumn("run_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("side", "text").AsPrimaryKey();
        table.AddColumn("reason", "text").NotNull();
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task WritePlan(this IDocumentSession session, Guid run, MatchPlan plan, CancellationToken ct)
    {
        await session.WritePairs(run, plan.Pairs, isByHand: false, ct);
        await session.LeaveOver(run, plan.Unmatched, ct);
    }

    public static Task WritePairs(this IDocumentSession session, Guid run, IReadOnlyList<MatchedPair> pairs, bool isByHand, CancellationToken ct) => session.Write(
        """
        insert into mentoring.run_pairs (tenant_id, run_id, mentee_id, mentor_id, complement, goal, language_and_time, capacity, cross_unit, total, is_by_hand)
        select @tenant, @run, p.*, @hand from unnest(@mentees, @mentors, @complement, @goal, @language, @capacity, @unit, @total) p
        on conflict (tenant_id, run_id, mentee_id) do update set mentor_id = excluded.mentor_id, complement = excluded.complement, goal = excluded.goal,
            language_and_time = excluded.language_and_time, capacity = excluded.capacity, cross_unit = excluded.cross_unit, total = excluded.total, is_by_hand = excluded.is_by_hand
        """, ct, ("run", run), ("hand", isByHand),
        ("mentees", pairs.Select(p => p.MenteeId).ToArray()), ("mentors", pairs.Select(p => p.MentorId).ToArray()),
        ("complement", pairs.Select(p => p.Score.Complement).ToArray()), ("goal", pairs.Select(p => p.Score.Goal).ToArray()),
        ("language", pairs.Select(p => p.Score.LanguageAndTime).ToArray()), ("capacity", pairs.Select(p => p.Score.Capacity).ToArray()),
        ("unit", pairs.Select(p => p.Score.CrossUnit).ToArray()), ("total", pairs.Select(p => p.Total).ToArray()));

    public static Task LeaveOver(this IDocumentSession session, Guid run, IReadOnlyList<UnmatchedPerson> people, CancellationToken ct) => session.Write(
        """
        insert into mentoring.run_unmatched (tenant_id, run_id, person_id, side, reason) select @tenant, @run, u.* from unnest(@people, @sides, @reasons) u
        on conflict (tenant_id, run_id, person_id, side) do update set reason = excluded.reason
        """, ct, ("run", run), ("people", people.Select(u => u.PersonId).ToArray()),
        ("sides", people.Select(u => $"{u.Side}").ToArray()), ("reasons", people.Select(u => $"{u.Reason}").ToArray()));

    public static Task TakeUp(this IDocumentSession session, Guid run, Guid person, MatchSide side, CancellationToken ct) => session.Write(
        "delete from mentoring.run_unmatched where tenant_id = @tenant and run_id = @run and person_id = @person and side = @side", ct,
        ("run", run), ("person", person), ("side", $"{side}"));

    /// <summary>Whom the run gives the mentor.</summary>
    public static Task<List<Guid>> MenteesOf(this IQuerySession session, Guid run, Guid mentor, CancellationToken ct) => session.Read(
        "select mentee_id from mentoring.run_pairs where tenant_id = @tenant and run_id = @run and mentor_id = @mentor", row => row.GetGuid(0), ct, ("run", run), ("mentor", mentor));

    public static async Task<Guid?> MentorOf(this IQuerySession session, Guid run, Guid mentee, CancellationToken ct) => (await session.Read(
        "select mentor_id from mentoring.run_pairs where tenant_id = @tenant and run_id = @run and mentee_id = @mentee",
        row => (Guid?)row.GetGuid(0), ct, ("run", run), ("mentee", mentee))).SingleOrDefault();
}
