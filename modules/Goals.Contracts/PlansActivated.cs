namespace Competence.Goals.Contracts;

/// <summary>Told when many development plans begin at once, some hundred at a time.</summary>
public sealed record PlansActivated(IReadOnlyList<PlanActivated> Plans);
