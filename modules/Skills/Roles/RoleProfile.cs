using Competence.Kernel;
using Competence.Skills.Merging;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Roles;

/// <summary>
/// What a role asks of whoever has it. People are measured by the version in force alone; a draft beside it becomes
/// the next once it has been approved and its day has come. The stream id is the role profile's id.
/// </summary>
/// <param name="Draft">What the next version is to ask; null where nothing was changed since the last.</param>
/// <param name="Published">Every version that has come into force so far, the oldest first.</param>
public sealed record RoleProfile(
    Guid Id, LocalizedText Name, LocalizedText Purpose, string? SsykCode, string? EscoCode,
    IReadOnlyList<Requirement>? Draft, IReadOnlyList<PublishedVersion> Published)
{
    /// <summary>Longer than this a profile is rather a wish than a role.</summary>
    public const int ManyRequirements = 25;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>The occupation that it was drafted from.</summary>
    public Guid? OccupationId { get; init; }

    /// <summary>Where the draft has been submitted or sent back; null where nobody has been asked.</summary>
    public Review? Review { get; init; }

    /// <summary>Approved versions whose day has not come, the earliest first.</summary>
    public IReadOnlyList<ScheduledVersion> Scheduled { get; init; } = [];

    /// <summary>Numbers of versions that were cancelled before their day; none is given again.</summary>
    public IReadOnlyList<int> Cancelled { get; init; } = [];

    public bool IsRetired { get; init; }

    /// <summary>What people are measured by; null until the first publication.</summary>
    public PublishedVersion? Current() => Published.Count == 0 ? null : Published[^1];

    /// <summary>The number that the draft will be published as.</summary>
    public int NextNumber() => Published.Select(v => v.Number).Concat(Scheduled.Select(v => v.Number)).Concat(Cancelled).DefaultIfEmpty().Max() + 1;

    /// <summary>What is asked on a day, by the version in force on it; before the first publication by the first version.</summary>
    public IReadOnlyList<Requirement> AskedAt(DateOnly day) =>
        (Scheduled.LastOrDefault(v => v.ValidFrom <= day)?.Requirements
            ?? Published.LastOrDefault(v => v.From() <= day)?.Requirements
            ?? (Published.Count == 0 ? [] : Published[0].Requirements)).At(day);

    public static RoleProfile? Fold(RoleProfile? profile, object @event) => (profile, @event) switch
    {
        (_, RoleProfileDrafted e) => new(e.RoleProfileId, e.Name, e.Purpose, e.SsykCode, e.EscoCode, e.Suggested, []) { OccupationId = e.OccupationId },
        ({ } p, RoleProfileDescribed e) => p with { Name = e.Name, Purpose = e.Purpose, SsykCode = e.SsykCode, EscoCode = e.EscoCode },
        ({ } p, SkillsRequired e) => p with { Draft = e.Requirements },
        ({ } p, RoleProfileDraftDiscarded) => p with { Draft = null, Review = null },
        ({ } p, RoleProfileSubmitted e) => p with { Review = new(e.SubmittedBy, e.ReviewerId, e.ValidFrom, e.OccurredAt) },
        ({ } p, RoleProfileSentBack e) => p with { Review = p.Review! with { SentBackBy = e.SentBackBy, SentBackAt = e.OccurredAt } },
        ({ } p, RoleProfileApproved e) => p with
        {
            Draft = null,
            Review = null,
            Scheduled = [.. p.Scheduled, new(e.Version, e.ValidFrom, e.OccurredAt, e.ApprovedBy, p.Draft ?? [])],
        },
        ({ } p, RoleProfileVersionPublished e) => p.InForce(e),
        ({ } p, RoleProfileVersionCancelled e) => p.Without(e.Version),
        ({ } p, RoleProfileRetired) => p with { IsRetired = true },
        ({ } p, RoleProfileRestored) => p with { IsRetired = false },
        ({ } p, RequirementsMoved e) => MovedRequirements.Fold(p, e),
        _ => profile,
    };

    private RoleProfile Without(int version) => this with
    {
        Cancelled = [.. Cancelled, version],
        Draft = Draft ?? (Scheduled is [.., var last] && last.Number == version ? last.Requirements : null),
        Scheduled = [.. Scheduled.Where(v => v.Number != version)],
    };

    private RoleProfile InForce(RoleProfileVersionPublished e) => Scheduled.FirstOrDefault(v => v.Number == e.Version) is { } scheduled
        ? this with
        {
            Scheduled = [.. Scheduled.Where(v => v != scheduled)],
            Published = [.. Published, new(e.Version, scheduled.ApprovedAt, scheduled.Requirements) { ValidFrom = scheduled.ValidFrom, ApprovedBy = scheduled.ApprovedBy }],
        }
        : this with { Draft = null, Review = null, Published = [.. Published, new(e.Version, e.OccurredAt, Draft ?? [])] };
}

/// <summary>A version that is or was in force.</summary>
public sealed record PublishedVersion(int Number, DateTimeOffset PublishedAt, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>Null for what was published before versions had a day of their own.</summary>
    public DateOnly? ValidFrom { get; init; }

    public Guid? ApprovedBy { get; init; }

    public DateOnly From() => ValidFrom ?? DateOnly.FromDateTime(PublishedAt.UtcDateTime);
}

/// <summary>A version that is approved and comes into force on its day.</summary>
public sealed record ScheduledVersion(int Number, DateOnly ValidFrom, DateTimeOffset ApprovedAt, Guid ApprovedBy, IReadOnlyList<Requirement> Requirements);

/// <summary>Who asked whom to look at a draft, and whether it came back.</summary>
public sealed record Review(Guid SubmittedBy, Guid? ReviewerId, DateOnly? ValidFrom, DateTimeOffset SubmittedAt)
{
    public Guid? SentBackBy { get; init; }
    public DateTimeOffset? SentBackAt { get; init; }

    /// <summary>False once it has been sent back.</summary>
    public bool IsOpen() => SentBackAt is null;
}

public sealed partial class RoleProfileProjection : SingleStreamProjection<RoleProfile, Guid>
{
    public override RoleProfile? Evolve(RoleProfile? snapshot, Guid id, IEvent e) => RoleProfile.Fold(snapshot, e.Data);
}
