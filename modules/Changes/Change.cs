namespace Competence.Changes;

/// <summary>Something that a node may keep in memory has been written.</summary>
/// <param name="Tenant">Empty where it lies outside every tenant.</param>
/// <param name="Id">Empty for any of the kind, and where that is read as a whole.</param>
public readonly record struct Change(string Tenant, string Kind, Guid Id);
