namespace Competence.People.Units;

public sealed record UnitOpened(Guid UnitId, string Name, UnitKind Kind, Guid? ParentId, string? ExternalId);

public sealed record UnitMoved(Guid UnitId, Guid? ParentId);

public sealed record UnitClosed(Guid UnitId);

/// <summary>A unit is a part of the organisation; a site is a place.</summary>
public enum UnitKind { Unit, Site }
