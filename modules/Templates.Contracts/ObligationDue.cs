namespace Competence.Templates.Contracts;

/// <summary>Told when people come to lack what a rule asks of them, or when what meets it is near its last day or past it; many at once.</summary>
/// <param name="On">The day of which it is said.</param>
public sealed record ObligationDue(IReadOnlyList<DueObligation> Obligations, DateOnly On);

/// <param name="State"><c>missing</c>, <c>expiring</c> or <c>expired</c>.</param>
/// <param name="LastDay">Of what meets it; null where nothing does.</param>
public sealed record DueObligation(Guid PersonId, Guid RuleId, string State, DateOnly? LastDay);
