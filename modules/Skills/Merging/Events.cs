using Competence.Skills.Levels;

namespace Competence.Skills.Merging;

/// <summary>
/// What was said of a deprecated skill counts for its successor from now on, as it was said: by whom, of what kind and
/// when. That it was said of the other skill stays in the history.
/// </summary>
/// <param name="SkillId">The successor.</param>
/// <param name="FromSkillId">The deprecated skill.</param>
/// <param name="RaterId">Who rated; null for evidence.</param>
/// <param name="RatedAt">When it was so.</param>
/// <param name="OccurredAt">When it was moved.</param>
public sealed record RatingMoved(
    Guid PersonId, Guid SkillId, Guid FromSkillId, RatingSource Source, Guid? RaterId, int Level, DateTimeOffset RatedAt,
    DateTimeOffset OccurredAt);

/// <summary>What a role asked of a deprecated skill it asks of the successor: in its draft, and in a new version of what is published.</summary>
/// <param name="Version">The new published version; null where nothing published asked for it.</param>
/// <param name="Scheduled">What versions that wait for their day are numbered after the new one; null where they keep their numbers.</param>
public sealed record RequirementsMoved(
    Guid RoleProfileId, Guid SkillId, Guid FromSkillId, int? Version, DateTimeOffset OccurredAt, IReadOnlyList<int>? Scheduled = null);

/// <summary>A piece of evidence shows the successor from now on; where it is verified, it counts for it.</summary>
/// <param name="SkillId">The successor.</param>
/// <param name="FromSkillId">The deprecated skill.</param>
public sealed record EvidenceMoved(Guid PersonId, Guid EvidenceId, Guid SkillId, Guid FromSkillId, DateTimeOffset OccurredAt);

/// <summary>What was not asked of the person of the deprecated skill is not asked of the successor, until the same day.</summary>
public sealed record ExemptionMoved(Guid PersonId, Guid SkillId, Guid FromSkillId, DateTimeOffset OccurredAt);

/// <summary>A colleague who was asked of the deprecated skill is asked of the successor, and may answer of it.</summary>
public sealed record PeerRequestMoved(Guid PersonId, Guid SkillId, Guid FromSkillId, Guid PeerId, DateTimeOffset OccurredAt);

/// <summary>What a person wants of the deprecated skill they want of the successor.</summary>
public sealed record SkillInterestMoved(Guid PersonId, Guid SkillId, Guid FromSkillId, DateTimeOffset OccurredAt);

/// <summary>What a scenario supposes and what was decided in it of the deprecated skill holds of the successor.</summary>
public sealed record ScenarioSkillMoved(Guid ScenarioId, Guid SkillId, Guid FromSkillId, DateTimeOffset OccurredAt);

/// <summary>A campaign that has not been closed asks for the successor, and what was answered of the deprecated skill is its answer.</summary>
public sealed record CampaignSkillMoved(Guid CampaignId, Guid SkillId, Guid FromSkillId, DateTimeOffset OccurredAt);

/// <summary>All that pointed at the deprecated skill points at its successor.</summary>
public sealed record SkillReferencesMoved(Guid SkillId, Guid SuccessorId, DateTimeOffset OccurredAt);
