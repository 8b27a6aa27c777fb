using Competence.Kernel;

namespace Competence.Templates.JobDescriptions;

/// <summary>A role is to be described, by a version of a template.</summary>
/// <param name="IsNewRole">Skills has no such role profile yet.</param>
public sealed record JobDescriptionDrafted(
    Guid JobDescriptionId, Guid RoleProfileId, bool IsNewRole, Guid TemplateId, int TemplateNumber, LocalizedText Name, JobDescriptionContent Content, Guid By,
    DateTimeOffset OccurredAt);

/// <summary>What its next version says, in place of what it was to say.</summary>
public sealed record JobDescriptionRevised(Guid JobDescriptionId, LocalizedText Name, JobDescriptionContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>What was drafted for the next version is thrown away.</summary>
public sealed record JobDescriptionDraftDiscarded(Guid JobDescriptionId, Guid By, DateTimeOffset OccurredAt);

/// <summary>The draft stands still until somebody else has looked at it.</summary>
public sealed record JobDescriptionSubmitted(Guid JobDescriptionId, Guid By, DateTimeOffset OccurredAt);

/// <summary>The draft may be changed again.</summary>
/// <param name="Reason">What is to be changed; null where the submitter took it back.</param>
public sealed record JobDescriptionReturned(Guid JobDescriptionId, Guid By, string? Reason, DateTimeOffset OccurredAt);

/// <summary>The draft is what holds from now on; what held before is superseded.</summary>
public sealed record JobDescriptionVersionApproved(Guid JobDescriptionId, int Number, Guid By, DateTimeOffset OccurredAt);

/// <summary>Its role profile could not become what the version asks.</summary>
/// <param name="Code">Why, as Skills says it.</param>
public sealed record JobDescriptionNotAdopted(Guid JobDescriptionId, int Number, string Code, DateTimeOffset OccurredAt);

/// <summary>Skills was told of the version once more.</summary>
public sealed record JobDescriptionToldAgain(Guid JobDescriptionId, int Number, Guid By, DateTimeOffset OccurredAt);

/// <summary>A skill that it asks has another in its place, in the draft and in what holds; what held before stays as it was.</summary>
public sealed record JobDescriptionSkillMoved(Guid JobDescriptionId, Guid SkillId, Guid SuccessorId, DateTimeOffset OccurredAt);
