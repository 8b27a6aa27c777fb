namespace Competence.Templates.Contracts;

/// <summary>Told when it is confirmed from which day a new employee does the job in full, and anew where that day is corrected.</summary>
/// <param name="StartedOn">Their first day.</param>
/// <param name="ProductiveOn">The day from which they do the job in full.</param>
public sealed record OnboardingCompleted(Guid OnboardingId, Guid PersonId, DateOnly StartedOn, DateOnly ProductiveOn, DateTimeOffset OccurredAt);
