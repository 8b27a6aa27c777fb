using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Roles;

/// <summary>
/// What a role asks of whoever has it. People are measured by the published version alone; a draft beside it becomes
/// the next. The stream id is the role profile's id.
/// </summary>
/// <param name="Draft">What the next version is to ask; null where nothing was changed since the last.</param>
/// <param name="Published">Every version so far, the oldest first.</param>
public sealed record RoleProfile(
    Guid Id, LocalizedText Name, LocalizedText Purpose, string? SsykCode, string? EscoCode,
    IReadOnlyList<Requirement>? Draft, IReadOnlyList<PublishedVersion> Published)
{
    /// <summary>Longer than this a profile is rather a wish than a role.</summary>
    public const int ManyRequirements = 25;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>What people are measured by; null until the first publication.</summary>
    public PublishedVersion? Current() => Published.Count == 0 ? null : Published[^1];

    public IReadOnlyList<Requirement> AskedAt(DateOnly day) => Current()?.Requirements.At(day) ?? [];

    public static RoleProfile? Fold(RoleProfile? profile, object @event) => @event switch
    {
        RoleProfileDrafted e => new(e.RoleProfileId, e.Name, e.Purpose, e.SsykCode, e.EscoCode, e.Suggested, []),
        SkillsRequired e => profile is null ? null : profile with { Draft = e.Requirements },
        RoleProfileVersionPublished e => profile is null ? null : profile with
        {
            Draft = null,
            Published = [.. profile.Published, new(e.Version, e.OccurredAt, profile.Draft ?? [])],
        },
        _ => profile,
    };
}

public sealed record PublishedVersion(int Number, DateTimeOffset PublishedAt, IReadOnlyList<Requirement> Requirements);

public sealed partial class RoleProfileProjection : SingleStreamProjection<RoleProfile, Guid>
{
    public override RoleProfile? Evolve(RoleProfile? snapshot, Guid id, IEvent e) => RoleProfile.Fold(snapshot, e.Data);
}
