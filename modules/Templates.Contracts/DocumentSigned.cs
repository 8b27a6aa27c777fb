namespace Competence.Templates.Contracts;

/// <summary>Told when somebody has put their name to something.</summary>
/// <param name="DocumentId">The conversation, or the document.</param>
/// <param name="PersonId">Whom it is about; null where it is about nobody.</param>
/// <param name="ContentHash">SHA-256, in hex, of what was asked and answered.</param>
public sealed record DocumentSigned(Guid DocumentId, Guid? PersonId, Guid By, string ContentHash, DateTimeOffset OccurredAt);
