namespace Competence.Templates.EmployerDuties;

/// <summary>A day was set on which the employer is to do what a rule asks of it.</summary>
/// <param name="SiteId">Null: the whole organisation.</param>
public sealed record DutyPlanned(Guid RuleId, Guid? SiteId, DateOnly On, Guid By, DateTimeOffset OccurredAt);

/// <summary>The employer has done it, and there is a document.</summary>
/// <param name="ValidTo">The last day, from the rule as it was then; null where it holds on.</param>
/// <param name="Document">What it is called.</param>
/// <param name="Link">Where it lies; null where nobody said.</param>
public sealed record DutyDone(
    Guid RuleId, Guid? SiteId, Guid DoneId, DateOnly On, DateOnly? ValidTo, string Document, string? Link, Guid By, DateTimeOffset OccurredAt);

/// <summary>What was said to be done was not.</summary>
public sealed record DutyTakenBack(Guid RuleId, Guid? SiteId, Guid DoneId, Guid By, DateTimeOffset OccurredAt);
