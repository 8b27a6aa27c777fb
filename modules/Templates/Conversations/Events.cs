using Competence.Templates.Definitions;

namespace Competence.Templates.Conversations;

/// <summary>Two people are to talk. What they write is sealed under the key of the one whom it is about.</summary>
/// <param name="PersonId">Whom it is about.</param>
/// <param name="ManagerId">The manager that day.</param>
/// <param name="CycleId">The round that it belongs to; null where the two want to talk by themselves.</param>
/// <param name="TemplateVersion">What is asked, frozen.</param>
/// <param name="Due">The day by which it is to be held.</param>
/// <param name="RevealOn">The day on which what is handed in is shown even where the other has not.</param>
/// <param name="Carried">What was agreed on before and is still open.</param>
public sealed record ConversationPlanned(
    Guid ConversationId, Guid PersonId, Guid ManagerId, Guid? CycleId, Guid TemplateId, int TemplateVersion, DateOnly Due, DateOnly? RevealOn,
    IReadOnlyList<AgreedItem> Carried, Guid? By, DateTimeOffset OccurredAt);

/// <summary>It is to be held by another day, or at another time or place.</summary>
public sealed record ConversationMoved(Guid ConversationId, DateOnly Due, DateTimeOffset? MeetsAt, string? Place, Guid By, DateTimeOffset OccurredAt);

/// <summary>The person has another manager now.</summary>
public sealed record ConversationPassedOn(Guid ConversationId, Guid ManagerId, DateTimeOffset OccurredAt);

/// <summary>It asks what another version of its template asks.</summary>
/// <param name="Reopened">Whoever has something new to answer hands in anew.</param>
public sealed record ConversationTemplateMoved(Guid ConversationId, int TemplateVersion, IReadOnlyList<Party> Reopened, Guid By, DateTimeOffset OccurredAt);

/// <summary>One of them has begun to write.</summary>
public sealed record PreparationBegun(Guid ConversationId, Party Party, Guid By, DateTimeOffset OccurredAt);

/// <summary>One of them has handed in what they have prepared, or handed it in anew.</summary>
/// <param name="Answers">Sealed: by question, to all that they answer for themselves.</param>
public sealed record PreparationHandedIn(Guid ConversationId, Party Party, string Answers, Guid By, DateTimeOffset OccurredAt);

/// <summary>They have met.</summary>
public sealed record ConversationHeld(Guid ConversationId, DateOnly On, Guid By, DateTimeOffset OccurredAt);

/// <summary>What they came to is written down, or written down anew.</summary>
/// <param name="Answers">Sealed: by question, to all that they answer together.</param>
/// <param name="Items">What they agreed on this time.</param>
public sealed record ConversationSummarised(Guid ConversationId, string Answers, IReadOnlyList<AgreedItem> Items, DateOnly? FollowUpOn, Guid By, DateTimeOffset OccurredAt);

/// <summary>One of them has put their name to it.</summary>
/// <param name="ContentHash">SHA-256, in hex, of what was asked and answered: the same for both.</param>
/// <param name="Dissent">Sealed: what they see otherwise; null where nothing.</param>
public sealed record ConversationAcknowledged(Guid ConversationId, Party Party, string ContentHash, string? Dissent, Guid By, DateTimeOffset OccurredAt);

/// <summary>Something that was agreed on is done, or will not be.</summary>
public sealed record AgreementSettled(Guid ConversationId, Guid ItemId, bool IsDone, Guid? By, DateTimeOffset OccurredAt);

/// <summary>These have come into the person's development plan.</summary>
public sealed record NeedsPlanned(Guid ConversationId, IReadOnlyList<Guid> ItemIds, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody of HR has read it.</summary>
/// <param name="Reason">Sealed.</param>
public sealed record ConversationRead(Guid ConversationId, string Reason, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is over; what is still open comes back next time.</summary>
public sealed record ConversationEnded(Guid ConversationId, Guid? By, DateTimeOffset OccurredAt);

/// <summary>It will not be held.</summary>
public sealed record ConversationCancelled(Guid ConversationId, Guid? By, DateTimeOffset OccurredAt);
