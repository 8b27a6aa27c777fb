using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.StrategyMaps;

/// <summary>How many can what a capability asks of so and so many people.</summary>
internal static class Reached
{
    /// <returns>Of each skill that anybody has: how many who are employed have at least level 1, 2, 3, 4 and 5.</returns>
    public static async Task<IReadOnlyDictionary<Guid, int[]>> PeopleAtLevels(this IQuerySession session, Guid[] skills, DateOnly today, CancellationToken ct) => (await session.Read(
        $"""
        select l.skill_id, l.level, count(*)::int from goals.levels l
        join goals.members m on m.tenant_id = @tenant and m.person_id = l.person_id and {MemberRows.Employed}
        where l.tenant_id = @tenant and l.skill_id = any(@skills) and l.level > 0 group by l.skill_id, l.level
        """, row => (Skill: row.GetGuid(0), Level: (int)row.GetInt16(1), People: row.GetInt32(2)), ct, ("skills", skills), ("today", today)))
        .GroupBy(r => r.Skill).ToDictionary(g => g.Key, g => AtLeast([.. g.Select(r => (r.Level, r.People))]));

    public static int[] AtLeast(IReadOnlyList<(int Level, int People)> counts) =>
        [.. Enumerable.Range(1, 5).Select(level => counts.Where(c => c.Level >= level).Sum(c => c.People))];

    /// <summary>One to four are persons, and are not told.</summary>
    public static IReadOnlyList<int?> Told(int[] atLeast) => [.. atLeast.Select(people => people is > 0 and < SmallGroups.Minimum ? (int?)null : people)];
}
