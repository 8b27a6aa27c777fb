namespace Competence.Skills.Roles;

public enum RoleProfileStatus
{
    Draft,
    Published,
    Superseded,
    /// <summary>A draft that stands still until somebody has looked at it.</summary>
    InReview,
    /// <summary>Published, and not in force until its day.</summary>
    Scheduled,
    /// <summary>Not to be used any more.</summary>
    Retired,
}

/// <summary>One version of a role profile, whatever has become of it.</summary>
/// <param name="ValidFrom">The first day on which people are measured by it; null for a draft without one.</param>
/// <param name="ApprovedAt">Null for a draft.</param>
internal sealed record RoleProfileVersion(
    int Number, RoleProfileStatus Status, DateOnly? ValidFrom, DateTimeOffset? ApprovedAt, Guid? ApprovedBy, IReadOnlyList<Requirement> Requirements)
{
    public bool HasBeenInForce => Status is RoleProfileStatus.Published or RoleProfileStatus.Superseded;
}

internal static class RoleProfileVersions
{
    /// <summary>The draft first, then what waits for its day, then what has been in force, the newest first.</summary>
    public static IEnumerable<RoleProfileVersion> Versions(this RoleProfile profile) =>
    [
        .. profile.Draft is { } draft
            ? new[]
            {
                new RoleProfileVersion(profile.NextNumber(), profile.IsInReview() ? RoleProfileStatus.InReview : RoleProfileStatus.Draft,
                    profile.Review?.ValidFrom, ApprovedAt: null, ApprovedBy: null, draft),
            }
            : [],
        .. profile.Scheduled.Reverse().Select(v =>
            new RoleProfileVersion(v.Number, RoleProfileStatus.Scheduled, v.ValidFrom, v.ApprovedAt, v.ApprovedBy, v.Requirements)),
        .. profile.Published.Reverse().Select(v => new RoleProfileVersion(
            v.Number, v == profile.Current() ? RoleProfileStatus.Published : RoleProfileStatus.Superseded, v.From(), v.PublishedAt, v.ApprovedBy, v.Requirements)),
    ];

    /// <returns>The number of the version before this one; 0 where there is none. Numbers of cancelled versions are left out.</returns>
    public static int Before(this RoleProfile profile, int number) =>
        profile.Versions().Select(v => v.Number).Where(earlier => earlier < number).DefaultIfEmpty().Max();

    /// <param name="number">Null: the draft where there is one, else what is in force.</param>
    public static RoleProfileVersion? At(this RoleProfile profile, int? number) => number is { } wanted
        ? profile.Versions().FirstOrDefault(v => v.Number == wanted)
        : profile.Versions().FirstOrDefault(v => v.Status != RoleProfileStatus.Scheduled) ?? profile.Versions().FirstOrDefault();
}
