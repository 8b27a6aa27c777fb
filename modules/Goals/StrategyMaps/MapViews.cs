using Competence.Goals.Capabilities;
using Competence.Goals.Outcomes;
using Competence.Kernel;

namespace Competence.Goals.StrategyMaps;

/// <summary>
/// What the organisation is after, what it has to be able to do for it, and what it does about it. A chain that is walked both ways: a
/// goal names its capabilities, these their skills; programmes and outcome goals name the skill and the goal that they serve.
/// </summary>
/// <param name="HasFigures">Whether the reader sees figures over people; else coverage and what outcome goals stand at are null.</param>
/// <param name="Goals">By the day they are to be reached.</param>
/// <param name="Skills">All that any of the others name, by name.</param>
/// <param name="Programmes">Of strategies that hold.</param>
public sealed record StrategyMapView(
    bool HasFigures, IReadOnlyList<MapGoalView> Goals, IReadOnlyList<MapCapabilityView> Capabilities, IReadOnlyList<MapSkillView> Skills,
    IReadOnlyList<MapProgrammeView> Programmes, IReadOnlyList<OutcomeGoalView> OutcomeGoals);

/// <param name="NoSkillImpact">Why it asks no capability; null where it asks some.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record MapGoalView(
    Guid GoalId, string Title, string? Why, Guid OwnerId, DateOnly Until, IReadOnlyList<Guid> CapabilityIds, string? NoSkillImpact, long Version);

/// <param name="Skills">The weightiest first.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record MapCapabilityView(Guid CapabilityId, LocalizedText Name, IReadOnlyList<CapabilitySkill> Skills, long Version);

/// <param name="Kind">As the catalogue has it.</param>
/// <param name="Coverage">0 to 1: of those whose role asks it, how many meet it; null where no role asks it, or it is withheld.</param>
/// <param name="People">How many people's roles ask it; null where it is withheld.</param>
/// <param name="IsWithheld">It is about so few that it would tell of persons.</param>
/// <param name="AtLeast">
/// Where a capability says how many are to have it: how many have at least level 1, 2, 3, 4 and 5; null in it where they are one to four.
/// Else null, and where the reader sees no figures.
/// </param>
public sealed record MapSkillView(
    Guid SkillId, LocalizedText Label, string Kind, decimal? Coverage, int? People, bool IsWithheld, IReadOnlyList<int?>? AtLeast);

/// <param name="Hours">Planned for all who take part together.</param>
/// <param name="NoGoalBecause">Why it serves no goal; null where it serves one.</param>
public sealed record MapProgrammeView(
    Guid ProgrammeId, Guid StrategyId, string Strategy, string Title, Guid SkillId, decimal Hours, Guid? BusinessGoalId, string? NoGoalBecause);
