using Competence.Goals.BusinessGoals;
using Competence.Goals.Copies;
using Competence.Goals.Outcomes;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.Strategies;

/// <summary>One version of a strategy, or its head in a list.</summary>
/// <param name="Number">1 at first.</param>
/// <param name="HasDraft">A next version is in the making; false for readers who may not write.</param>
public sealed record StrategyHeadView(Guid StrategyId, int Number, StrategyState State, string Title, Guid OwnerId, DateOnly ReviewOn, bool HasDraft);

/// <param name="Number">The version that is shown.</param>
/// <param name="Versions">All that the reader may see, the newest first.</param>
/// <param name="Budget">SEK; null where it has none, or the reader may not write.</param>
/// <param name="HourShares">How planned hours are spread over kinds of skills.</param>
/// <param name="Warnings">Kinds that no hours are planned for.</param>
/// <param name="Answer">Why it was sent back last; for those who may write.</param>
/// <param name="MayEdit">Whether the reader may write in this version now.</param>
/// <param name="MayApprove">Whether the reader may approve this version now.</param>
/// <param name="MayRevise">Whether the reader may begin the next version now.</param>
public sealed record StrategyView(
    Guid StrategyId, int Number, StrategyState State, IReadOnlyList<StrategyVersionView> Versions, string Title, Guid OwnerId, DateOnly ReviewOn, decimal? Budget,
    IReadOnlyList<NamedGoalView> BusinessGoals, IReadOnlyList<NamedSkillView> Skills, IReadOnlyList<AudienceView> Audiences,
    IReadOnlyList<ProgrammeView> Programmes, IReadOnlyList<NamedOutcomeView> OutcomeGoals, IReadOnlyList<HourShareView> HourShares,
    IReadOnlyList<HourWarning> Warnings, string? Answer, DateTimeOffset? ApprovedAt, Guid? ApprovedBy, bool MayEdit, bool MayApprove, bool MayRevise);

public sealed record StrategyVersionView(int Number, StrategyState State, DateTimeOffset? ApprovedAt);

public sealed record NamedGoalView(Guid GoalId, string Title);

public sealed record NamedSkillView(Guid SkillId, LocalizedText Label);

public sealed record NamedOutcomeView(Guid OutcomeGoalId, string Title);

/// <param name="Text">In words; or</param>
/// <param name="RoleProfileId">everybody with this role.</param>
public sealed record AudienceView(string? Text, Guid? RoleProfileId, LocalizedText? RoleName);

public sealed record ProgrammeView(Guid ProgrammeId, string Title, Guid SkillId, LocalizedText Skill, decimal Hours, Guid? BusinessGoalId, string? NoGoalBecause);

internal static class StrategyReading
{
    public static async Task<StrategyView> View(
        this IQuerySession session, LearningStrategy strategy, StrategyVersion shown, Actor actor, bool mayWrite, CancellationToken ct)
    {
        var c = shown.Content;
        var goals = (await session.LoadManyAsync<BusinessGoal>(ct, [.. c.BusinessGoalIds])).ToDictionary(g => g.Id);
        var outcomes = (await session.LoadManyAsync<OutcomeGoal>(ct, [.. c.OutcomeGoalIds])).ToDictionary(g => g.Id);
        var skills = await session.SkillFacts([.. c.AllSkills()], ct);
        var roles = await session.RoleNames([.. c.Audiences.Select(a => a.RoleProfileId).OfType<Guid>().Distinct()], ct);
        var shares = HourShares.Of(c.Programmes, skills.ToDictionary(s => s.Key, s => s.Value.Kind));
        var isMine = actor.PersonId is { } reader && (shown.SubmittedBy == reader || shown.WrittenBy.Contains(reader));
        return new(
            strategy.Id, shown.Number, shown.State, [.. strategy.VisibleTo(mayWrite).Reverse().Select(v => new StrategyVersionView(v.Number, v.State, v.ApprovedAt))],
            c.Title, c.OwnerId, c.ReviewOn, mayWrite ? c.Budget : null,
            [.. c.BusinessGoalIds.Where(goals.ContainsKey).Select(id => new NamedGoalView(id, goals[id].Content.Title))],
            [.. c.SkillIds.Select(id => new NamedSkillView(id, Label(id)))],
            [.. c.Audiences.Select(a => new AudienceView(a.Text, a.RoleProfileId, a.RoleProfileId is { } role ? roles.GetValueOrDefault(role) : null))],
            [.. c.Programmes.Select(p => new ProgrammeView(p.ProgrammeId, p.Title, p.SkillId, Label(p.SkillId), p.Hours, p.BusinessGoalId, p.NoGoalBecause))],
            [.. c.OutcomeGoalIds.Where(outcomes.ContainsKey).Select(id => new NamedOutcomeView(id, outcomes[id].Content.Title))],
            shares, HourShares.Warnings(shares), mayWrite ? shown.Answer : null, shown.ApprovedAt, shown.ApprovedBy,
            mayWrite && shown.State == StrategyState.Draft, mayWrite && shown.State == StrategyState.Review && !isMine,
            mayWrite && shown.State == StrategyState.Approved && strategy.Draft() is null);

        LocalizedText Label(Guid id) => skills.TryGetValue(id, out var fact) ? fact.Label : LocalizedText.Empty;
    }

    /// <summary>What is in the making is for those who make it.</summary>
    public static IEnumerable<StrategyVersion> VisibleTo(this LearningStrategy strategy, bool mayWrite) =>
        strategy.Versions.Where(v => mayWrite || v.State is StrategyState.Approved or StrategyState.Superseded);
}
