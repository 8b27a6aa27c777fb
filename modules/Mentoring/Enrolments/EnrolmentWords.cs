namespace Competence.Mentoring.Enrolments;

/// <summary>What a person has written about themselves in a programme, apart from the event log: a document, found and deleted by person. The id is the enrolment's.</summary>
public sealed record EnrolmentWords(Guid Id, Guid PersonId, string About);
