using Competence.Kernel;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Relationships;
using Marten;

namespace Competence.Mentoring.Coaching;

/// <param name="Since">When the leader's coaching began.</param>
internal sealed record CoachedLeader(Guid PersonId, DateTimeOffset Since);

/// <summary>
/// Counts teams from the module's own copies. A plan is under way from when it began until the last skill in it was due, or for a year
/// where it aims at none.
/// </summary>
internal static class TeamCounting
{
    /// <param name="programme">Null: of all programmes.</param>
    /// <param name="leader">Null: all.</param>
    public static async Task<List<CoachedLeader>> Coached(this IQuerySession session, Guid? programme, Guid? leader, CancellationToken ct)
    {
        var pairs = session.Query<Relationship>().Where(r => r.Kind == MentoringKind.LeaderCoaching && r.StartedAt != null);
        if (programme is { } of) pairs = pairs.Where(r => r.ProgrammeId == of);
        if (leader is { } one) pairs = pairs.Where(r => r.MenteeId == one);
        return [.. (await pairs.ToListAsync(ct)).GroupBy(r => r.MenteeId, (id, its) => new CoachedLeader(id, its.Min(r => r.StartedAt!.Value)))];
    }

    public static Task<TeamCounts> TeamsOf(this IQuerySession session, IReadOnlyList<CoachedLeader> leaders, TimeProvider clock, CancellationToken ct) =>
        session.Count("select * from unnest(@leaders, @since, @days)", clock, ct,
            ("leaders", leaders.Select(l => l.PersonId).ToArray()), ("since", leaders.Select(l => l.Since.ToUniversalTime()).ToArray()),
            ("days", leaders.Select(l => clock.DayOf(l.Since)).ToArray()));

    /// <summary>The teams of all other leaders, as if something had begun with them on that day.</summary>
    public static Task<TeamCounts> OtherTeams(this IQuerySession session, Guid[] except, DateTimeOffset since, TimeProvider clock, CancellationToken ct) =>
        session.Count(
            $"""
            select distinct k.target_id, @since, @day from mentoring.member_links k
            where k.tenant_id = @tenant and k.kind = 'manager' and {MemberRows.Holds} and not k.target_id = any(@except)
            """, clock, ct, ("except", except), ("since", since.ToUniversalTime()), ("day", clock.DayOf(since)));

    /// <param name="led">SQL: leaders, since when and the day of it.</param>
    private static async Task<TeamCounts> Count(this IQuerySession session, string led, TimeProvider clock, CancellationToken ct, params (string, object?)[] parameters) => (await session.Read(
        $"""
        with led (leader_id, since, day) as ({led}),
        team as (
            select distinct on (k.person_id) k.person_id, l.leader_id, l.since, l.day from led l
            join mentoring.member_links k on k.tenant_id = @tenant and k.kind = 'manager' and k.target_id = l.leader_id and {MemberRows.Holds}
            join mentoring.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed} and m.employed_from <= l.day
            where exists (select from mentoring.member_links was where was.tenant_id = @tenant and was.kind = 'manager' and was.person_id = k.person_id
                and was.target_id = l.leader_id and was.valid_from <= l.day and coalesce(was.valid_to, 'infinity') > l.day)
            order by k.person_id, l.since, l.leader_id
        )
        select count(distinct t.leader_id), count(*), count(*) filter (where {UnderWay("t.since", "t.day")}), count(*) filter (where {UnderWay("@now", "@today")}),
            coalesce(sum({Closed("t.since - interval '90 days'", "t.since")}), 0), coalesce(sum({Closed("t.since", "@now")}), 0),
            coalesce(sum(extract(epoch from @now - t.since)) / 86400, 0)::double precision
        from team t
        """,
        row => new TeamCounts(
            (int)row.GetInt64(0), (int)row.GetInt64(1), (int)row.GetInt64(2), (int)row.GetInt64(3), (int)row.GetDecimal(4), (int)row.GetDecimal(5), row.GetDouble(6)),
        ct, [("now", clock.GetUtcNow()), ("today", clock.Today()), .. parameters])).Single();

    private static string UnderWay(string at, string day) =>
        $"""
        exists (select from mentoring.plan_progress p where p.tenant_id = @tenant and p.person_id = t.person_id
            and p.activated_at <= {at} and coalesce(p.due, (p.activated_at + interval '1 year')::date) >= {day})
        """;

    private static string Closed(string from, string to) =>
        $"(select count(*) from mentoring.plan_items_closed c where c.tenant_id = @tenant and c.person_id = t.person_id and c.closed_at >= {from} and c.closed_at < {to})";
}
