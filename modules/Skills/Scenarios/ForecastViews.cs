using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.Scenarios;

/// <summary>A scenario's need beside its supply in a unit and all below it. Figures about supply are null where suppressed.</summary>
/// <param name="UnitId">The unit that is looked at: the scenario's own or one below it.</param>
/// <param name="IsSuppressed">Too few people in the unit, or the next-smallest beside too few.</param>
/// <param name="Attrition">What share of the unit leaves in a year; units below go by their own.</param>
/// <param name="Totals">All skills together, year by year.</param>
/// <param name="Skills">Critical ones first, then by what is missing.</param>
public sealed record ForecastView(
    Guid ScenarioId, Guid UnitId, LocalizedText Name, ScenarioStatus Status, bool IsSuppressed, AttritionView? Attrition,
    IReadOnlyList<int> Years, IReadOnlyList<ForecastTotalView> Totals, IReadOnlyList<ForecastSkillView> Skills);

/// <param name="UnitId">Whose history or assumption it is: the unit's own, or one above it where the unit is too small.</param>
/// <param name="IsAssumed">The scenario says so; else the last twelve months do, with a 95 % interval.</param>
/// <param name="Min">Share a year, 0 to 1, as the other two.</param>
public sealed record AttritionView(Guid UnitId, bool IsAssumed, double Min, double Expected, double Max);

/// <param name="Skills">How many skills are short of people.</param>
/// <param name="People">How many people more are needed at least, skill by skill.</param>
/// <param name="Steps">Levels missing, with everybody put where they fit best.</param>
public sealed record ForecastTotalView(int Year, int? Skills, double? People, double? Steps);

/// <param name="IsCritical">Criticality 4 or 5.</param>
/// <param name="Years">Levels missing, year by year.</param>
public sealed record ForecastSkillView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, bool IsCritical, bool IsHardToHire,
    IReadOnlyList<ForecastStepsView> Years, IReadOnlyList<ForecastLevelView> Levels);

public sealed record ForecastStepsView(int Year, double? Steps);

/// <param name="Level">1-5; people at it or above.</param>
/// <param name="Coverage">People who have it today.</param>
/// <param name="Decision">What is to be done about it; null: nothing decided.</param>
public sealed record ForecastLevelView(int Level, int? Coverage, GapDecisionView? Decision, IReadOnlyList<ForecastCellView> Years);

/// <param name="Need">People.</param>
/// <param name="Min">People there would be at least; as the next two.</param>
/// <param name="Gap">Need less expected supply, in people; below zero there are more than needed.</param>
public sealed record ForecastCellView(int Year, int Need, double? Min, double? Expected, double? Max, double? Gap);
