namespace Competence.People.Contracts;

/// <summary>Told once a person was given or lost a role: who was let in with the old ones must come in anew.</summary>
public sealed record AccessChanged(Guid PersonId);
