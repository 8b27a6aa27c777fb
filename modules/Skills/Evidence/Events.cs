using Competence.Skills.Ratings;

namespace Competence.Skills.Evidence;

/// <summary>Something that shows a level is put forward. Its title, issuer, address and file are kept apart, where they can be erased.</summary>
/// <param name="Level">What it is said to show, 0-5.</param>
/// <param name="IssuedAt">Once verified it counts from this day, even when entered later.</param>
/// <param name="ExpiresAt">The last day it holds.</param>
public sealed record EvidenceAdded(
    Guid PersonId, Guid EvidenceId, Guid SkillId, EvidenceType Type, int Level, DateOnly IssuedAt, DateOnly? ExpiresAt, Guid AddedBy, DateTimeOffset OccurredAt) : IOccurred, ICountsFromDay;

/// <summary>Somebody other than the person has looked at it; from now on it is part of the level.</summary>
/// <param name="Level">What it shows, as the verifier sees it.</param>
/// <param name="VerifiedBy">Null where a course's provider says so, by a statement or a file.</param>
public sealed record EvidenceVerified(
    Guid PersonId, Guid EvidenceId, Guid SkillId, int Level, DateOnly IssuedAt, DateOnly? ExpiresAt, Guid? VerifiedBy, DateTimeOffset OccurredAt) : IOccurred, ICountsFromDay;

/// <summary>It does not show what it is said to. Why is kept apart.</summary>
public sealed record EvidenceRejected(Guid PersonId, Guid EvidenceId, Guid SkillId, Guid RejectedBy, DateTimeOffset OccurredAt) : IOccurred;

/// <summary>Verified evidence no longer holds, before its day. Why is kept apart.</summary>
/// <param name="RevokedBy">Null where a course's provider has taken back what it said.</param>
public sealed record EvidenceRevoked(Guid PersonId, Guid EvidenceId, Guid SkillId, Guid? RevokedBy, DateTimeOffset OccurredAt) : IOccurred;

/// <summary>Taken away before anybody verified it.</summary>
/// <param name="RemovedBy">Null where a course's provider has taken back what it said.</param>
public sealed record EvidenceRemoved(Guid PersonId, Guid EvidenceId, Guid SkillId, Guid? RemovedBy, DateTimeOffset OccurredAt) : IOccurred;
