using Competence.Goals.Plans;
using Marten;

namespace Competence.Goals.Copies;

/// <summary>How people's levels meet what a role asks: how far, and what is left to learn.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="HoursLeft">Levels missing × what one level takes.</param>
internal sealed record TransitionFit(double Value, decimal HoursLeft);

internal static class Fitting
{
    private static readonly Dictionary<Guid, int> Nothing = [];

    public static TransitionFit FitTo(this IReadOnlyDictionary<Guid, int> levels, IReadOnlyList<Asked> role) =>
        new(role.FitOf(levels), role.Sum(a => Math.Max(0, a.Level - levels.GetValueOrDefault(a.SkillId))) * PlanItemContent.HoursPerStep);

    /// <summary>Of many people, these skills; nothing of those of whom nothing is known.</summary>
    public static async Task<Func<Guid, IReadOnlyDictionary<Guid, int>>> LevelsOf(
        this IQuerySession session, Guid[] people, Guid[] skills, CancellationToken ct)
    {
        var rows = await session.Read(
            "select person_id, skill_id, level from goals.levels where tenant_id = @tenant and person_id = any(@people) and skill_id = any(@skills) and level is not null",
            row => (Person: row.GetGuid(0), Skill: row.GetGuid(1), Level: (int)row.GetInt16(2)), ct,
            ("people", people), ("skills", skills));
        var known = rows.GroupBy(r => r.Person).ToDictionary(g => g.Key, g => g.ToDictionary(r => r.Skill, r => r.Level));
        return person => known.GetValueOrDefault(person) ?? Nothing;
    }

    /// <summary>The current, coming or last employment of each that is known.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Employment>> EmploymentsOf(this IQuerySession session, Guid[] people, CancellationToken ct) => (await session.Read(
        "select person_id, employed_from, employed_to from goals.members where tenant_id = @tenant and person_id = any(@people)",
        row => (Person: row.GetGuid(0), Employment: new Employment(row.OrNull<DateOnly>(1), row.OrNull<DateOnly>(2))), ct,
        ("people", people))).ToDictionary(m => m.Person, m => m.Employment);
}

/// <param name="From">Null where there is none.</param>
/// <param name="To">The last day; null while it is open.</param>
internal sealed record Employment(DateOnly? From, DateOnly? To)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || To >= day);
}
