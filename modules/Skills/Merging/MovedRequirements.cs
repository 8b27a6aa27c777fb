using Competence.Skills.Roles;

namespace Competence.Skills.Merging;

/// <summary>How what a role asks of a deprecated skill becomes what it asks of the successor.</summary>
public static class MovedRequirements
{
    public static bool Ask(IReadOnlyList<Requirement>? requirements, Guid skill) => requirements?.Any(r => r.SkillId == skill) is true;

    /// <summary>Where both are asked from the same day, the higher level and the greater importance hold.</summary>
    public static IReadOnlyList<Requirement> Of(IReadOnlyList<Requirement> requirements, Guid from, Guid to) =>
    [
        .. requirements
            .Select(r => r.SkillId == from ? r with { SkillId = to } : r)
            .GroupBy(r => (r.SkillId, r.Horizon), (_, same) => same.Aggregate((one, other) => one with
            {
                Level = Math.Max(one.Level, other.Level),
                Importance = Math.Max(one.Importance, other.Importance),
                IsMandatory = one.IsMandatory || other.IsMandatory,
                Reason = one.Reason ?? other.Reason,
            })),
    ];

    public static RoleProfile Fold(RoleProfile profile, RequirementsMoved moved) => profile with
    {
        Draft = profile.Draft is { } draft ? Of(draft, moved.FromSkillId, moved.SkillId) : null,
        Published = moved.Version is { } version && profile.Current() is { } current
            ? [.. profile.Published, new(version, moved.OccurredAt, Of(current.Requirements, moved.FromSkillId, moved.SkillId))]
            : profile.Published,
        Scheduled = [.. profile.Scheduled.Select(v => v with { Requirements = Of(v.Requirements, moved.FromSkillId, moved.SkillId) })],
    };
}
