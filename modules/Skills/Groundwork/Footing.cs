using Competence.Skills.Members;
using Competence.Skills.Ratings;

namespace Competence.Skills.Groundwork;

/// <summary>A person, and what they are measured by.</summary>
/// <param name="Member">Null where the tenant has no such person.</param>
/// <param name="Profile">Null where nothing has been said of their skills, or it was not asked for.</param>
public sealed record Footing(Ground Ground, Member? Member, SkillProfile? Profile);
