namespace Competence.Templates.Definitions;

/// <summary>A template was begun.</summary>
/// <param name="Starter">The key of what ships with the product; null where somebody wrote it.</param>
public sealed record TemplateDrafted(Guid TemplateId, TemplateContent Content, string? Starter, Guid By, DateTimeOffset OccurredAt);

/// <summary>Its draft became another, as a whole. What is published stands.</summary>
public sealed record TemplateRevised(Guid TemplateId, TemplateContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>The draft was thrown away; what is published stands.</summary>
public sealed record TemplateDraftDiscarded(Guid TemplateId, Guid By, DateTimeOffset OccurredAt);

/// <summary>The draft became the version that new documents are made from; those that run keep theirs.</summary>
/// <param name="Number">1 at first.</param>
public sealed record TemplateVersionPublished(Guid TemplateId, int Number, TemplateContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>Nothing new is made from it.</summary>
public sealed record TemplateArchived(Guid TemplateId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It can be used again.</summary>
public sealed record TemplateRestored(Guid TemplateId, Guid By, DateTimeOffset OccurredAt);
