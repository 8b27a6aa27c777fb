using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Marten;

namespace Competence.Goals.Records;

internal static class Learners
{
    public static async Task<Learner> Learner(this IQuerySession session, Guid person, LearningItem? item, DateOnly today, CancellationToken ct)
    {
        if (await session.Standing(person, today, ct) is not { } standing) return new(IsKnown: false, IsInGap: false);
        if (item is null || standing.RoleProfileId is not { } role) return new(IsKnown: true, IsInGap: false);
        var (asked, levels) = (await session.AskedBy(role, today, ct) ?? [], await session.Levels(person, ct));
        return new(true, asked.Any(a => a.Level > levels.GetValueOrDefault(a.SkillId) && item.Content.Skills.Any(s => s.SkillId == a.SkillId)));
    }
}
