using Competence.Templates.Definitions;

namespace Competence.Templates.Documents;

/// <summary>A form about a person, or the checklist of a recruitment, was begun.</summary>
/// <param name="TemplateVersion">What is asked, frozen.</param>
/// <param name="PersonId">Whom a form is about; what is written in it is sealed under that person's key. Null for a recruitment.</param>
/// <param name="Recruitment">Null for a form.</param>
public sealed record DocumentBegun(
    Guid DocumentId, Guid TemplateId, int TemplateVersion, TemplateKind Kind, Guid? PersonId, RecruitmentFor? Recruitment, Guid By, DateTimeOffset OccurredAt);

/// <param name="UnitId">Where somebody is needed; its HR reads and writes.</param>
/// <param name="ManagerId">Who recruits.</param>
/// <param name="OpeningId">The opening that it fills; null where there is none.</param>
public sealed record RecruitmentFor(Guid UnitId, Guid ManagerId, Guid? OpeningId);

/// <summary>Somebody has handed in their part, or handed it in anew.</summary>
/// <param name="Part">Null: what all of them write together.</param>
/// <param name="Answers">Sealed: by question. Null where the document is about nobody: then they lie in what can be deleted.</param>
public sealed record DocumentPartHandedIn(Guid DocumentId, Party? Part, string? Answers, Guid By, DateTimeOffset OccurredAt);

/// <summary>A task of a recruitment is done, or is not after all.</summary>
public sealed record DocumentTaskTicked(Guid DocumentId, string Question, bool IsDone, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody has put their name to it.</summary>
/// <param name="ContentHash">SHA-256, in hex, of what was asked and answered.</param>
public sealed record DocumentNameSigned(Guid DocumentId, Party Part, string ContentHash, Guid By, DateTimeOffset OccurredAt);

/// <summary>It asks from now on what a newer version of its template asks. Answers to what is not asked any more stay in the log and are shown to nobody.</summary>
/// <param name="Reopened">Whose part asks something new, and is to be handed in anew; null among them: what they write together.</param>
public sealed record DocumentMoved(Guid DocumentId, int TemplateVersion, IReadOnlyList<Party?> Reopened, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is complete.</summary>
public sealed record DocumentClosed(Guid DocumentId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is not to be completed.</summary>
public sealed record DocumentWithdrawn(Guid DocumentId, Guid By, DateTimeOffset OccurredAt);
