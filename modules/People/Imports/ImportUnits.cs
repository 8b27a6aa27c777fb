using Competence.People.Units;
using Marten;

namespace Competence.People.Imports;

/// <summary>Finds units by name, and opens those that are not there.</summary>
internal sealed class ImportUnits(IReadOnlyList<Unit> known, FileScan scan)
{
    private readonly List<Unit> units = [.. known];

    public List<Unit> Opened { get; } = [];

    public static async Task<ImportUnits> Load(IQuerySession session, FileScan scan, CancellationToken ct) =>
        new(await session.Query<Unit>().ToListAsync(ct), scan);

    /// <returns>The unit, or why it cannot be told.</returns>
    public (Guid? Unit, ImportFault? Fault) Find(string name, string? parent) => Find(name, parent, depth: 0);

    public string? NameOf(Guid unit) => units.FirstOrDefault(u => u.Id == unit)?.Name;

    private (Guid?, ImportFault?) Find(string name, string? parent, int depth)
    {
        var above = parent is { Length: > 0 } ? parent : scan.UnitParents.GetValueOrDefault(name);
        if (above is not null && (depth > 50 || Same(above, name))) return (null, new(ImportField.UnitParent, "people.import-unit-cycle", above));

        var named = units.Where(u => Same(u.Name, name)).ToArray();
        var fitting = above is null ? named : [.. named.Where(u => units.Any(p => p.Id == u.ParentId && Same(p.Name, above)))];
        if (fitting is [{ IsClosed: true }]) return (null, new(ImportField.Unit, "people.import-unit-closed", name));
        if (fitting.Where(u => !u.IsClosed).ToArray() is [var one]) return (one.Id, null);
        if (fitting.Length > 1) return (null, new(ImportField.Unit, "people.import-unit-ambiguous", name));

        Guid? under = null;
        if (above is not null)
        {
            (under, var fault) = Find(above, null, depth + 1);
            if (fault is not null) return (null, fault);
        }
        var opened = new Unit(Guid.CreateVersion7(), name, UnitKind.Unit, under, ExternalId: null, IsClosed: false);
        units.Add(opened);
        Opened.Add(opened);
        return (opened.Id, null);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
