using Competence.Kernel;

namespace Competence.Skills.Roles;

/// <summary>A new role profile, with what its occupation suggests, or nothing yet.</summary>
public sealed record RoleProfileDrafted(
    Guid RoleProfileId, LocalizedText Name, LocalizedText Purpose, string? SsykCode, string? EscoCode, Guid? OccupationId,
    IReadOnlyList<Requirement> Suggested);

/// <summary>What it is called and is there for, in place of what was said before; holds at once, whatever version is in force.</summary>
public sealed record RoleProfileDescribed(Guid RoleProfileId, LocalizedText Name, LocalizedText Purpose, string? SsykCode, string? EscoCode);

/// <summary>What the next version asks, in place of what it was to ask.</summary>
public sealed record SkillsRequired(Guid RoleProfileId, IReadOnlyList<Requirement> Requirements);

/// <summary>What was drafted for the next version is thrown away.</summary>
public sealed record RoleProfileDraftDiscarded(Guid RoleProfileId);

/// <summary>The draft stands still until somebody else has looked at it.</summary>
/// <param name="SubmittedBy">A person, or a service key.</param>
/// <param name="ReviewerId">Who was asked to look; null: whoever may.</param>
/// <param name="ValidFrom">The day from which people are to be measured by it; null: the day it is approved.</param>
public sealed record RoleProfileSubmitted(
    Guid RoleProfileId, Guid SubmittedBy, Guid? ReviewerId, DateOnly? ValidFrom, DateTimeOffset OccurredAt);

/// <summary>The draft may be changed again; why is told in a <see cref="ReviewNote"/>.</summary>
public sealed record RoleProfileSentBack(Guid RoleProfileId, Guid SentBackBy, DateTimeOffset OccurredAt);

/// <summary>The draft has become a version, which comes into force on its day.</summary>
public sealed record RoleProfileApproved(Guid RoleProfileId, int Version, Guid ApprovedBy, DateOnly ValidFrom, DateTimeOffset OccurredAt);

/// <summary>The version is what people in the role are measured by from now on. Before reviews were there, the draft became it here.</summary>
public sealed record RoleProfileVersionPublished(Guid RoleProfileId, int Version, DateTimeOffset OccurredAt);

/// <summary>The version never comes into force; its number is not given again. What it asks is a draft again, unless there is something newer.</summary>
public sealed record RoleProfileVersionCancelled(Guid RoleProfileId, int Version, Guid CancelledBy, DateTimeOffset OccurredAt);

/// <summary>Nobody is to get the role any more.</summary>
public sealed record RoleProfileRetired(Guid RoleProfileId);

/// <summary>The role is in use again.</summary>
public sealed record RoleProfileRestored(Guid RoleProfileId);

/// <summary>How role profiles come to be published in this organisation.</summary>
public sealed record RoleProfileRulesSet(bool IsReviewed);
