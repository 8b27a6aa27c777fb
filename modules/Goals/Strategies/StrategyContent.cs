namespace Competence.Goals.Strategies;

/// <summary>What an organisation means to learn, for whom, how and for how much.</summary>
/// <param name="BusinessGoalIds">What it serves.</param>
/// <param name="SkillIds">What comes first, in this order.</param>
/// <param name="Budget">SEK; null where it has none of its own.</param>
/// <param name="OutcomeGoalIds">What it is measured by.</param>
/// <param name="ReviewOn">The day on which it is looked at again.</param>
public sealed record StrategyContent(
    string Title, Guid OwnerId, DateOnly ReviewOn, decimal? Budget, IReadOnlyList<Guid> BusinessGoalIds, IReadOnlyList<Guid> SkillIds,
    IReadOnlyList<StrategyAudience> Audiences, IReadOnlyList<StrategyProgramme> Programmes, IReadOnlyList<Guid> OutcomeGoalIds)
{
    public bool IsSame(StrategyContent other) =>
        (Title, OwnerId, ReviewOn, Budget) == (other.Title, other.OwnerId, other.ReviewOn, other.Budget)
        && BusinessGoalIds.SequenceEqual(other.BusinessGoalIds) && SkillIds.SequenceEqual(other.SkillIds) && Audiences.SequenceEqual(other.Audiences)
        && Programmes.SequenceEqual(other.Programmes) && OutcomeGoalIds.SequenceEqual(other.OutcomeGoalIds);

    public IEnumerable<Guid> AllSkills() => SkillIds.Concat(Programmes.Select(p => p.SkillId)).Distinct();

    public IEnumerable<Guid> AllGoals() => BusinessGoalIds.Concat(Programmes.Select(p => p.BusinessGoalId).OfType<Guid>()).Distinct();

    public StrategyContent Moved(Guid skill, Guid successor) => this with
    {
        SkillIds = [.. SkillIds.Select(id => id == skill ? successor : id).Distinct()],
        Programmes = [.. Programmes.Select(p => p.SkillId == skill ? p with { SkillId = successor } : p)],
    };
}

/// <summary>Whom it is for: in words, or whoever has a role.</summary>
public sealed record StrategyAudience(string? Text, Guid? RoleProfileId);

/// <summary>One thing that is to be taught.</summary>
/// <param name="Hours">Planned for all who take part together.</param>
/// <param name="BusinessGoalId">What it serves; or else</param>
/// <param name="NoGoalBecause">why it serves none.</param>
public sealed record StrategyProgramme(Guid ProgrammeId, string Title, Guid SkillId, decimal Hours, Guid? BusinessGoalId, string? NoGoalBecause);
