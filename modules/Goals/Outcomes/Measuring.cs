using Marten;

namespace Competence.Goals.Outcomes;

/// <summary>What outcome goals stand at, today.</summary>
/// <param name="On">The day that the figure is of; null where nothing was measured.</param>
internal sealed record Reading(Figure Figure, DateOnly? On)
{
    public static Reading Told(Measurement? last) =>
        last is null ? new(Figure.None, null) : new(new(last.Value, last.People, false), last.On);
}

internal static class Measuring
{
    public static async Task<IReadOnlyDictionary<Guid, Reading>> Measured(
        this IQuerySession session, IReadOnlyList<OutcomeGoal> goals, DateOnly today, CancellationToken ct)
    {
        var covered = await session.Covered([.. goals.Where(g => g.Content.Kpi == OutcomeKpi.SkillCoverage).Select(g => g.Content.SkillId!.Value).Distinct()], today, ct);
        var closed = goals.Any(g => g.Content.Kpi == OutcomeKpi.PlanItemsClosed) ? await session.ClosedPlanItems(today, ct) : [];
        return goals.ToDictionary(g => g.Id, g => g.Content.Kpi switch
        {
            OutcomeKpi.SkillCoverage => new Reading(covered[g.Content.SkillId!.Value].Of(g.Content.RoleProfileId), today),
            OutcomeKpi.PlanItemsClosed => new Reading(closed.Of(g.Content.RoleProfileId), today),
            _ => Reading.Told(g.Measurements.LastOrDefault(m => m.On <= today)),
        });
    }
}
