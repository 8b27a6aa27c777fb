namespace Competence.Templates.Sites;

/// <summary>A place of work came, or became another as a whole.</summary>
public sealed record SiteSet(Guid SiteId, SiteContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>Nobody works there any longer.</summary>
public sealed record SiteClosed(Guid SiteId, Guid By, DateTimeOffset OccurredAt);
