namespace Competence.Templates.Contracts;

/// <summary>Told when an employee conversation is over: what was said in it is told to nobody.</summary>
/// <param name="CycleId">The round that it belonged to; null where the two talked by themselves.</param>
/// <param name="HeldOn">The day on which they met.</param>
/// <param name="Agreed">How many things they agreed on.</param>
public sealed record ConversationClosed(Guid ConversationId, Guid PersonId, Guid ManagerId, Guid? CycleId, DateOnly? HeldOn, int Agreed, DateTimeOffset OccurredAt);
