using Competence.Skills.Levels;
using Competence.Skills.Merging;
using Competence.Skills.Ratings;

namespace Competence.Skills.Evidence;

public enum EvidenceType { Certificate, Course, Project, Reference, Permit }

public enum EvidenceStatus { Unverified, Verified, Rejected, Revoked }

/// <summary>One piece of evidence. What it is called lies in <see cref="EvidenceText"/>.</summary>
/// <param name="Level">Said until verified, then as verified; 0-5.</param>
/// <param name="ExpiresAt">The last day it holds.</param>
public sealed record EvidenceItem(
    Guid Id, Guid SkillId, EvidenceType Type, EvidenceStatus Status, int Level, DateOnly IssuedAt, DateOnly? ExpiresAt,
    Guid AddedBy, DateTimeOffset AddedAt, Guid? DecidedBy = null, DateTimeOffset? DecidedAt = null)
{
    public bool IsExpired(DateOnly day) => ExpiresAt < day;
}

internal static class EvidenceFolding
{
    public static SkillProfile? Fold(SkillProfile? profile, object @event) => @event switch
    {
        EvidenceAdded e => (profile ?? SkillProfile.Empty(e.PersonId)).With(e.EvidenceId, new(
            e.EvidenceId, e.SkillId, e.Type, EvidenceStatus.Unverified, e.Level, e.IssuedAt, e.ExpiresAt, e.AddedBy, e.OccurredAt)),
        EvidenceVerified e => profile?
            .Decided(e.EvidenceId, EvidenceStatus.Verified, e.VerifiedBy, e.OccurredAt, e.Level)
            .Replacing(e.SkillId, r => r.EvidenceId == e.EvidenceId, Voice(e)),
        EvidenceRejected e => profile?.Decided(e.EvidenceId, EvidenceStatus.Rejected, e.RejectedBy, e.OccurredAt),
        EvidenceRevoked e => profile?
            .Decided(e.EvidenceId, EvidenceStatus.Revoked, e.RevokedBy, e.OccurredAt)
            .Replacing(e.SkillId, r => r.EvidenceId == e.EvidenceId, null),
        EvidenceRemoved e => profile?.With(e.EvidenceId, null),
        EvidenceMoved e => profile?.Moved(e),
        _ => profile,
    };

    public static EvidenceItem? Of(this SkillProfile? profile, Guid evidence) => profile?.Evidence.FirstOrDefault(e => e.Id == evidence);

    /// <summary>Noon UTC, so that the day is the same day wherever the organisation is.</summary>
    public static DateTimeOffset From(DateOnly issuedAt) => new(issuedAt, new TimeOnly(12, 0), TimeSpan.Zero);

    private static Rating Voice(EvidenceVerified e) => new(RatingSource.Evidence, RaterId: null, e.Level, From(e.IssuedAt), e.ExpiresAt, e.EvidenceId);

    private static SkillProfile Decided(
        this SkillProfile profile, Guid evidence, EvidenceStatus status, Guid? by, DateTimeOffset at, int? level = null) =>
        profile.Of(evidence) is { } item
            ? profile.With(evidence, item with { Status = status, Level = level ?? item.Level, DecidedBy = by, DecidedAt = at })
            : profile;

    /// <summary>What it says of the level goes with it, where that has not been moved already.</summary>
    private static SkillProfile Moved(this SkillProfile profile, EvidenceMoved e)
    {
        if (profile.Of(e.EvidenceId) is not { } item) return profile;
        var moved = profile.With(item.Id, item with { SkillId = e.SkillId });
        return profile.RatingsOf(e.FromSkillId).FirstOrDefault(r => r.EvidenceId == item.Id) is not { } voice ? moved : moved
            .Replacing(e.FromSkillId, r => r.EvidenceId == item.Id, null)
            .Replacing(e.SkillId, r => r.EvidenceId == item.Id, voice);
    }

    private static SkillProfile With(this SkillProfile profile, Guid evidence, EvidenceItem? item) => profile with
    {
        Evidence = [.. profile.Evidence.Where(e => e.Id != evidence), .. item is null ? [] : new[] { item }],
    };
}
