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

    /// <summary>A new version where the one in force asks for it; what waits for its day comes after that one, and so do its numbers.</summary>
    public static RequirementsMoved Move(RoleProfile profile, Guid from, Guid to, DateTimeOffset now)
    {
        if (!Ask(profile.Current()?.Requirements, from)) return new(profile.Id, to, from, null, now);
        var version = profile.NextNumber();
        return new(profile.Id, to, from, version, now, profile.Scheduled.Count == 0 ? null : [.. profile.Scheduled.Select((_, i) => version + 1 + i)]);
    }

    public static RoleProfile Fold(RoleProfile profile, RequirementsMoved moved) => profile with
    {
        Draft = profile.Draft is { } draft ? Of(draft, moved.FromSkillId, moved.SkillId) : null,
        Published = moved.Version is { } version && profile.Current() is { } current
            ? [.. profile.Published, new(version, moved.OccurredAt, Of(current.Requirements, moved.FromSkillId, moved.SkillId))]
            : profile.Published,
        Scheduled = [.. profile.Scheduled.Select((v, i) => v with { Number = moved.Scheduled?[i] ?? v.Number, Requirements = Of(v.Requirements, moved.FromSkillId, moved.SkillId) })],
    };
}
