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

    /// <summary>The last day of each who has left, or is to leave; whoever stays is not there.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DateOnly>> LastDays(this IQuerySession session, Guid[] people, CancellationToken ct) => (await session.Read(
        "select person_id, employed_to from goals.members where tenant_id = @tenant and person_id = any(@people) and employed_to is not null",
        row => (Person: row.GetGuid(0), Day: row.GetFieldValue<DateOnly>(1)), ct, ("people", people))).ToDictionary(m => m.Person, m => m.Day);
}
