namespace Competence.Templates.Obligations;

/// <summary>A day was set on which somebody is to do what a rule asks.</summary>
/// <param name="FactId">What this is called in the list of what is known.</param>
public sealed record ObligationPlanned(Guid PersonId, Guid RuleId, Guid FactId, DateOnly On, Guid By, DateTimeOffset OccurredAt);

/// <summary>The day is no longer set.</summary>
public sealed record ObligationPlanDropped(Guid PersonId, Guid RuleId, Guid FactId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody has what a rule asks. What was planned is done.</summary>
/// <param name="On">The day of the course, the evidence or the permit.</param>
/// <param name="ValidTo">The last day, from the rule as it was then; null where it holds on.</param>
/// <param name="SourceId">The completion, evidence or permit that shows it; null where somebody says so.</param>
/// <param name="Note">Sealed under the person's key.</param>
/// <param name="By">Null where it came by itself.</param>
public sealed record RequirementMet(
    Guid PersonId, Guid RuleId, Guid FactId, DateOnly On, DateOnly? ValidTo, MetBy How, Guid? SourceId, string? Note, Guid? By, DateTimeOffset OccurredAt);

/// <summary>What was said to meet it does not.</summary>
/// <param name="By">Null where its source was taken back elsewhere.</param>
public sealed record MetTakenBack(Guid PersonId, Guid RuleId, Guid FactId, Guid? By, DateTimeOffset OccurredAt);

/// <summary>Until a day, what the rule asks is not asked of this person.</summary>
/// <param name="Reason">Sealed under the person's key.</param>
public sealed record ObligationExempted(Guid PersonId, Guid RuleId, Guid FactId, DateOnly Until, string Reason, Guid By, DateTimeOffset OccurredAt);

/// <summary>Ended before its day.</summary>
public sealed record ObligationExemptionEnded(Guid PersonId, Guid RuleId, Guid FactId, Guid By, DateTimeOffset OccurredAt);

/// <summary>The employer has permitted somebody, in writing, to do certain work.</summary>
/// <param name="Types">What it covers, such as kinds of truck.</param>
/// <param name="Employer">As it stands on the permit.</param>
/// <param name="Conditions">Sealed under the person's key; null where there are none.</param>
/// <param name="ValidTo">The last day; null where it holds on.</param>
public sealed record PermitIssued(
    Guid PersonId, Guid PermitId, Guid RuleId, IReadOnlyList<string> Types, string Employer, string? Conditions, DateOnly IssuedOn, DateOnly? ValidTo, Guid By,
    DateTimeOffset OccurredAt);

/// <summary>The permit holds no longer.</summary>
public sealed record PermitRevoked(Guid PersonId, Guid PermitId, Guid By, DateTimeOffset OccurredAt);
