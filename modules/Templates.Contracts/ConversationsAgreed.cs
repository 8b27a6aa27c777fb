namespace Competence.Templates.Contracts;

/// <summary>Told, some hundred at a time, when people and their managers are to talk by a day, and anew when that day is another or it is called off.</summary>
public sealed record ConversationsAgreed(IReadOnlyList<AgreedConversation> Conversations, DateTimeOffset OccurredAt);

/// <param name="Due">The day by which it is to be held; null where it will not be.</param>
public sealed record AgreedConversation(Guid ConversationId, Guid PersonId, DateOnly? Due);
