using Competence.Kernel;

namespace Competence.Skills.Roles;

/// <summary>One skill that a role asks.</summary>
/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
/// <param name="IsMandatory">Without it nobody can have the role.</param>
/// <param name="Horizon">The day from which it is asked; null: always. The same skill may be asked at a higher level later.</param>
/// <param name="Reason">Why, for those who are measured by it.</param>
public sealed record Requirement(Guid SkillId, int Level, int Importance, bool IsMandatory, DateOnly? Horizon, LocalizedText? Reason);

public static class Requirements
{
    /// <summary>What is asked on a day: for each skill the requirement that came into force last.</summary>
    public static IReadOnlyList<Requirement> At(this IEnumerable<Requirement> requirements, DateOnly day) =>
    [
        .. requirements
            .Where(r => r.Horizon is null || r.Horizon <= day)
            .GroupBy(r => r.SkillId, (_, same) => same.MaxBy(r => r.Horizon ?? DateOnly.MinValue)!),
    ];
}
