namespace Competence.Skills.Matches;

/// <summary>The organisation says how long it takes to learn one level more.</summary>
/// <param name="HoursPerStep">Hours for one level-step, whatever the skill.</param>
public sealed record MatchRulesSet(decimal HoursPerStep);
