namespace Competence.Goals.Contracts;

/// <summary>Told when a person has come to have a seat in a cohort of a programme, or has it no more.</summary>
public sealed record EnrolmentChanged(Guid ProgrammeId, Guid CohortId, Guid PersonId, bool IsIn, DateTimeOffset OccurredAt);
