namespace Competence.Templates.Contracts;

/// <summary>Told when somebody has come to have what a rule asks of them.</summary>
/// <param name="On">The day of the course, the evidence or the permit.</param>
/// <param name="LastDay">Null where it holds on.</param>
public sealed record ObligationMet(Guid PersonId, Guid RuleId, DateOnly On, DateOnly? LastDay, DateTimeOffset OccurredAt);
