using Competence.Skills.Contracts;
using Marten;

namespace Competence.Metrics.Effects;

/// <summary>Keeps what levels people have had, and since when: what a programme led to is the difference of two moments.</summary>
public static class LevelHistoryHandler
{
    public static Task Handle(SkillLevelChanged news, IDocumentSession session, CancellationToken ct) => Keep(session, [news], ct);

    public static Task Handle(SkillLevelsChanged news, IDocumentSession session, CancellationToken ct) => Keep(session, news.Levels, ct);

    private static async Task Keep(IDocumentSession session, IReadOnlyList<SkillLevelChanged> told, CancellationToken ct)
    {
        var levels = told.GroupBy(l => (l.PersonId, l.SkillId, l.OccurredAt), (_, same) => same.Last()).OrderBy(l => l.PersonId).ThenBy(l => l.SkillId).ThenBy(l => l.OccurredAt).ToList();
        await session.Begin(ct);
        await session.Write(
            """
            insert into metrics.level_history (tenant_id, person_id, skill_id, at, level) select @tenant, * from unnest(@people, @skills, @at, @levels)
            on conflict (tenant_id, person_id, skill_id, at) do update set level = excluded.level
            """, ct,
            ("people", levels.Select(l => l.PersonId).ToArray()), ("skills", levels.Select(l => l.SkillId).ToArray()),
            ("at", levels.Select(l => l.OccurredAt.ToUniversalTime()).ToArray()), ("levels", levels.Select(l => (short?)l.To).ToArray()));
    }
}
