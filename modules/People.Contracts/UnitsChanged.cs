namespace Competence.People.Contracts;

/// <summary>
/// Told once units have been opened, moved or closed, a whole chunk of an import at once. Each place is complete, so a
/// listener replaces its copy, and leaves a lower version than it has unread.
/// </summary>
public sealed record UnitsChanged(IReadOnlyList<UnitPlace> Units);

/// <summary>Where one unit stands in the tree.</summary>
/// <param name="Version">The unit's stream version: grows with every change.</param>
/// <param name="ParentId">Null at the top.</param>
/// <param name="Name">Null in news from before it was told.</param>
public sealed record UnitPlace(Guid UnitId, long Version, Guid? ParentId, bool IsClosed, string? Name = null);
