namespace Competence.Goals.PlanTemplates;

/// <summary>A plan that many are to be given was written.</summary>
public sealed record PlanTemplateAdded(Guid TemplateId, PlanTemplateContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>It became another, as a whole; the plans that were made from it stay as they are.</summary>
public sealed record PlanTemplateChanged(Guid TemplateId, PlanTemplateContent Content);

/// <summary>Nobody is given it any more; the plans that were made from it go on.</summary>
public sealed record PlanTemplateRetired(Guid TemplateId, Guid By, DateTimeOffset OccurredAt);
