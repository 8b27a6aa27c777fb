namespace Competence.People.Units;

public sealed record UnitOpened(Guid UnitId, string Name, UnitKind Kind, Guid? ParentId, string? ExternalId);

/// <summary>A unit is a part of the organisation; a site is a place.</summary>
public enum UnitKind { Unit, Site }
