namespace Competence.Templates.Contracts;

/// <summary>Told, some hundred at a time, when people and their managers are to be reminded of a conversation that is not held.</summary>
/// <param name="Name">What the round is called.</param>
/// <param name="Due">Its last day.</param>
public sealed record ConversationReminderDue(Guid CycleId, string Name, DateOnly Due, IReadOnlyList<RemindedConversation> Conversations);

public sealed record RemindedConversation(Guid PersonId, Guid ManagerId);
