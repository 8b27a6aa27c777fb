using Competence.Metrics.Measures;
using Marten;

namespace Competence.Metrics.Effects;

/// <summary>Who there is to put into groups, and who is in them.</summary>
internal static class GroupReading
{
    public static async Task<IReadOnlyList<Candidate>> Candidates(this IQuerySession session, EffectPlan plan, UnitClosure units, CancellationToken ct)
    {
        var paths = units.Units.ToDictionary(u => u, units.Path);
        return await session.Read(
            """
            select distinct on (e.subject_id) e.subject_id, u.target_id, r.target_id, e.valid_from, e.last_day
            from (
                select subject_id, valid_from, least(coalesce(valid_to, 'infinity'), @start) - 1 as last_day from metrics.facts
                where tenant_id = @tenant and kind = 'employment' and ended_at is null and valid_from < @start and coalesce(valid_to, 'infinity') > @since) e
            left join metrics.facts u on u.tenant_id = @tenant and u.subject_id = e.subject_id and u.kind = 'unit' and u.ended_at is null
                and u.valid_from <= e.last_day and coalesce(u.valid_to, 'infinity') > e.last_day
            left join metrics.facts r on r.tenant_id = @tenant and r.subject_id = e.subject_id and r.kind = 'role' and r.ended_at is null
                and r.valid_from <= e.last_day and coalesce(r.valid_to, 'infinity') > e.last_day
            order by e.subject_id, e.valid_from desc, u.target_id, r.target_id
            """,
            row => new Candidate(
                row.GetGuid(0), row.OrNull<Guid>(1) is { } unit ? paths.GetValueOrDefault(unit, [unit]) : [], row.OrNull<Guid>(2), row.GetFieldValue<DateOnly>(3),
                row.GetFieldValue<DateOnly>(4)), ct, ("start", plan.Start), ("since", plan.Before.Since));
    }

    public static async Task<IReadOnlySet<Guid>> Participants(this IQuerySession session, Guid programme, CancellationToken ct) => (await session.Read(
        "select person_id from metrics.programme_people where tenant_id = @tenant and programme_id = @programme", row => row.GetGuid(0), ct,
        ("programme", programme))).ToHashSet();

    public static async Task<(Guid[] Target, Guid[] Comparison)> GroupsOf(this IQuerySession session, Guid card, CancellationToken ct)
    {
        var people = await session.Read(
            "select person_id, is_target from metrics.effect_groups where tenant_id = @tenant and card_id = @card", row => (Id: row.GetGuid(0), IsTarget: row.GetBoolean(1)), ct,
            ("card", card));
        return ([.. people.Where(p => p.IsTarget).Select(p => p.Id)], [.. people.Where(p => !p.IsTarget).Select(p => p.Id)]);
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task WriteGroups(this IDocumentSession session, Guid card, IReadOnlyCollection<Guid> target, IReadOnlyCollection<Guid> comparison, CancellationToken ct) => session.Write(
        "insert into metrics.effect_groups (tenant_id, card_id, person_id, is_target) select @tenant, @card, * from unnest(@people, @targets)", ct,
        ("card", card), ("people", target.Concat(comparison).ToArray()), ("targets", target.Select(_ => true).Concat(comparison.Select(_ => false)).ToArray()));

    /// <summary>Whether two figures, one of them of a group that is there already, would tell of one to four people: those by whom the groups differ.</summary>
    /// <param name="cards">Those about the same measure and periods.</param>
    public static async Task<bool> TellsOfFew(this IQuerySession session, Guid[] cards, IReadOnlyCollection<Guid> group, int least, CancellationToken ct) => (await session.Read(
        """
        select count(*)::int, count(m.person_id)::int from metrics.effect_groups g left join unnest(@people) as m (person_id) on m.person_id = g.person_id
        where g.tenant_id = @tenant and g.card_id = any(@cards) group by g.card_id, g.is_target
        """, row => (Theirs: row.GetInt32(0), Both: row.GetInt32(1)), ct, ("people", group.ToArray()), ("cards", cards)))
        .Any(g => Few(g.Theirs - g.Both, group.Count - g.Both, least));

    private static bool Few(int theirs, int ours, int least) => theirs < least && ours < least && theirs + ours > 0;
}
