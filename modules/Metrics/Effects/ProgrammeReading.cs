using Marten;

namespace Competence.Metrics.Effects;

/// <summary>The first three levels: what was answered and learnt in a programme, as means of five people and more.</summary>
internal static class ProgrammeReading
{
    public static async Task<ReactionView> Reaction(this IQuerySession session, Guid programme, CancellationToken ct)
    {
        var shown = InFives.Of(await session.Read(
            "select reaction from metrics.programme_people where tenant_id = @tenant and programme_id = @programme and reaction is not null order by reacted_at, person_id",
            row => (decimal)row.GetInt16(0), ct, ("programme", programme)));
        return shown.Count == 0 ? new(null, null) : new(Mean(shown), shown.Count);
    }

    public static async Task<LearningView> Learning(this IQuerySession session, Guid programme, CancellationToken ct)
    {
        var shown = InFives.Of(await session.Read(
            """
            select avg(b.level), avg(a.level) from metrics.programme_people p cross join unnest(p.skill_ids) as s (skill_id)
            cross join lateral (
                select h.level from metrics.level_history h where h.tenant_id = @tenant and h.person_id = p.person_id and h.skill_id = s.skill_id
                and h.at <= coalesce(p.joined_at, p.finished_on) order by h.at desc limit 1) b
            cross join lateral (
                select h.level from metrics.level_history h where h.tenant_id = @tenant and h.person_id = p.person_id and h.skill_id = s.skill_id order by h.at desc limit 1) a
            where p.tenant_id = @tenant and p.programme_id = @programme and p.finished_on is not null and b.level is not null and a.level is not null
            group by p.person_id, p.finished_on order by p.finished_on, p.person_id
            """, row => (Before: row.GetDecimal(0), After: row.GetDecimal(1)), ct, ("programme", programme)));
        return shown.Count == 0 ? new(null, null, null) : new(Mean(shown.Select(s => s.Before)), Mean(shown.Select(s => s.After)), shown.Count);
    }

    public static async Task<BehaviourView> Behaviour(this IQuerySession session, Guid programme, CancellationToken ct) =>
        new(await session.Check(programme, ProgrammePeople.Own, ct), await session.Check(programme, ProgrammePeople.Led, ct));

    private static async Task<CheckView> Check(this IQuerySession session, Guid programme, string by, CancellationToken ct)
    {
        var shown = InFives.Of(await session.Read(
            $"""
            select {by}_answers, {by}_used from metrics.programme_people
            where tenant_id = @tenant and programme_id = @programme and {by}_at is not null order by {by}_at, person_id
            """, row => (Answers: row.GetFieldValue<short[]>(0), HasUsed: row.GetBoolean(1)), ct, ("programme", programme)));
        if (shown.Count == 0) return new([], null, null);
        return new(
            [.. Enumerable.Range(0, BehaviourAnswer.Asked).Select(i => Mean(shown.Select(s => (decimal)s.Answers[i])))],
            Math.Round((decimal)shown.Count(s => s.HasUsed) / shown.Count, 4), shown.Count);
    }

    private static decimal Mean(IEnumerable<decimal> values) => Math.Round(values.Average(), 2);
}
