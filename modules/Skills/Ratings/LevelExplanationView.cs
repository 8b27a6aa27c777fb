using Competence.Skills.Catalogue;
using Competence.Skills.Evidence;
using Competence.Skills.Levels;

namespace Competence.Skills.Ratings;

/// <param name="Skill">Without the narrower skills.</param>
/// <param name="HalfLifeMonths">After so many months a rating counts half; null: in full until it expires.</param>
/// <param name="Policy">How the parts become the level.</param>
/// <param name="Parts">Every rating that counts, the heaviest first: level is the sum of share times level.</param>
/// <param name="History">Everything said so far, the newest first; a withdrawal has no level.</param>
/// <param name="IsBlind">The reader is to rate before seeing; then nothing is shown but what managers said.</param>
/// <param name="WouldRaise">For each source the lowest rating that, given today, would raise the level; none for an earlier moment.</param>
/// <param name="Asked">Colleagues who are asked for their word and have not answered.</param>
/// <param name="Exemption">Until when what the role asks is not asked of this person; null: it is asked.</param>
public sealed record LevelExplanationView(
    SkillView Skill, int? Level, decimal? Exact, double? Confidence, bool IsStale, double? HalfLifeMonths, CombinationPolicy Policy,
    IReadOnlyList<LevelPartView> Parts, int? Required, int Gap, IReadOnlyList<RatingHistoryView> History, bool IsBlind,
    IReadOnlyList<LevelRaise> WouldRaise, IReadOnlyList<AskedPeerView> Asked, ExemptionView? Exemption);

/// <param name="RaterId">Who rated; null for evidence.</param>
/// <param name="OccurredAt">When it was said; for evidence the day it was issued.</param>
/// <param name="Weight">How much the source counts when fresh.</param>
/// <param name="Decay">What time has left of it: 1 today, 0.5 after one half-life.</param>
/// <param name="Share">Its share of the level; the shares sum to 1.</param>
/// <param name="EvidenceId">Which piece of evidence; null for a person's word.</param>
/// <param name="EvidenceTitle">What the evidence is called.</param>
public sealed record LevelPartView(
    RatingSource Source, Guid? RaterId, int Level, DateTimeOffset OccurredAt, double Weight, double Decay, double Share, string? Comment,
    Guid? EvidenceId, string? EvidenceTitle);

/// <param name="Until">The last day.</param>
public sealed record ExemptionView(DateOnly Until, Guid ExemptedBy, string? Reason);

public sealed record AskedPeerView(Guid PeerId, DateTimeOffset AskedAt);

/// <param name="OccurredAt">When it was said; for verified evidence the day it was issued.</param>
/// <param name="Level">0-5, or null where the rating was taken back or the evidence revoked.</param>
/// <param name="RaterId">Who rated, verified or revoked.</param>
public sealed record RatingHistoryView(DateTimeOffset OccurredAt, RatingSource Source, int? Level, Guid? RaterId)
{
    internal static RatingHistoryView? Of(object @event, Guid skill) => @event switch
    {
        SkillRated e when e.SkillId == skill => new(e.OccurredAt, e.Source, e.Level, e.RaterId),
        RatingWithdrawn e when e.SkillId == skill => new(e.OccurredAt, e.Source, null, e.RaterId),
        EvidenceVerified e when e.SkillId == skill => new(EvidenceFolding.From(e.IssuedAt), RatingSource.Evidence, e.Level, e.VerifiedBy),
        EvidenceRevoked e when e.SkillId == skill => new(e.OccurredAt, RatingSource.Evidence, null, e.RevokedBy),
        _ => null,
    };
}
