namespace Competence.Skills.Evidence;

/// <summary>
/// What people wrote about a piece of evidence. Free text about people stays out of the event log: a document each, found
/// and deleted by person.
/// </summary>
/// <param name="Url">Where it can be looked at.</param>
/// <param name="FileHash">SHA-256 of a file that the organisation keeps elsewhere, as 64 hex digits.</param>
/// <param name="Reason">Why it was rejected or revoked.</param>
/// <param name="CompletionId">What was finished, where it is evidence of that; the same after the evidence has moved to another skill.</param>
public sealed record EvidenceText(Guid Id, Guid PersonId, string Title, string? Issuer, string? Url, string? FileHash, string? Reason = null, Guid? CompletionId = null);
