using Competence.Goals.Copies;
using Competence.Goals.Objectives;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.Outcomes;

/// <param name="SkillId">Of a coverage: of which skill.</param>
/// <param name="RoleProfileId">Only holders of this role; null: the whole organisation.</param>
/// <param name="Baseline">0 to 1 of a share, else days; null for readers without the right to figures over people. So the next three.</param>
/// <param name="Current">What it stands at; null where nothing is measured, or it is withheld.</param>
/// <param name="People">How many people it is about; null where it is withheld.</param>
/// <param name="Progress">0 to 1: how far from the baseline to the target.</param>
/// <param name="MeasuredOn">The day that the figure is of.</param>
/// <param name="IsWithheld">It is about so few that it would tell of persons.</param>
/// <param name="IsMeasured">By the product itself; else it is told.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record OutcomeGoalView(
    Guid OutcomeGoalId, string Title, OutcomeKpi Kpi, Guid? SkillId, Guid? RoleProfileId, LocalizedText? RoleName, decimal? Baseline, decimal Target,
    DateOnly Until, Guid? BusinessGoalId, decimal? Current, int? People, double? Progress, DateOnly? MeasuredOn, bool IsWithheld, bool IsMeasured, long Version);

internal static class OutcomeGoalReading
{
    /// <summary>By the day they are to be reached.</summary>
    /// <param name="hasFigures">Whether the reader may see figures over people.</param>
    public static async Task<IReadOnlyList<OutcomeGoalView>> Views(
        this IQuerySession session, IReadOnlyList<OutcomeGoal> goals, bool hasFigures, DateOnly today, CancellationToken ct)
    {
        var read = hasFigures ? await session.Measured(goals, today, ct) : null;
        var roles = await session.RoleNames([.. goals.Select(g => g.Content.RoleProfileId).OfType<Guid>().Distinct()], ct);
        return [.. goals.OrderBy(g => g.Content.Until).ThenBy(g => g.Id).Select(g => View(g, read?[g.Id], roles))];
    }

    private static OutcomeGoalView View(OutcomeGoal goal, Reading? read, IReadOnlyDictionary<Guid, LocalizedText> roles)
    {
        var (c, figure) = (goal.Content, read?.Figure);
        return new(
            goal.Id, c.Title, c.Kpi, c.SkillId, c.RoleProfileId, c.RoleProfileId is { } role ? roles.GetValueOrDefault(role) : null,
            read is null ? null : c.Baseline, c.Target, c.Until, c.BusinessGoalId, figure?.Value, figure?.People,
            figure?.Value is { } current ? Progress.Of(c.Baseline, c.Target, current) : null, read?.On, figure?.IsWithheld ?? false, c.Kpi.IsMeasured(), goal.Version);
    }
}
