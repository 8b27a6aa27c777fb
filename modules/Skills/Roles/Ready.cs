using Competence.Kernel;

namespace Competence.Skills.Roles;

/// <summary>What a draft must be before anybody is measured by it.</summary>
internal static class Ready
{
    /// <param name="validFrom">Null: today.</param>
    public static Refusal? Refuse(RoleProfile profile, DateOnly? validFrom, DateOnly today)
    {
        if (profile.IsRetired) return Refusal.Conflict("skills.role-retired");
        if (profile.Draft is not { Count: > 0 } draft) return Refusal.Conflict(profile.Draft is null ? "skills.nothing-changed" : "skills.no-requirements");
        if (draft.ToHashSet().SetEquals(profile.Newest())) return Refusal.Conflict("skills.nothing-changed");
        if (validFrom < today) return Refusal.Conflict("skills.day-passed");
        return profile.Scheduled.Count > 0 && (validFrom ?? today) < profile.Scheduled[^1].ValidFrom
            ? Refusal.Conflict("skills.before-scheduled", profile.Scheduled[^1].ValidFrom)
            : null;
    }

    public static bool IsInReview(this RoleProfile profile) => profile is { Draft: not null, Review: { } review } && review.IsOpen();

    /// <summary>What the version last approved asks.</summary>
    public static IReadOnlyList<Requirement> Newest(this RoleProfile profile) =>
        profile.Scheduled.Count > 0 ? profile.Scheduled[^1].Requirements : profile.Current()?.Requirements ?? [];
}
