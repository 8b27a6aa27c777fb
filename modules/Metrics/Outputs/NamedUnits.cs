using Competence.Metrics.Facts;
using Marten;

namespace Competence.Metrics.Outputs;

/// <summary>Finds the units that rows name, by id or by name.</summary>
internal sealed class NamedUnits(IEnumerable<Guid> ids, IReadOnlyDictionary<Guid, string> names)
{
    private readonly HashSet<Guid> ids = [.. ids];
    private readonly ILookup<string, Guid> byName = names.ToLookup(n => n.Value.Trim(), n => n.Key, StringComparer.OrdinalIgnoreCase);

    public static async Task<NamedUnits> Load(IQuerySession session, CancellationToken ct) => new(
        await session.Read("select unit_id from metrics.units where tenant_id = @tenant", row => row.GetGuid(0), ct), await session.UnitNamesOf(ct));

    /// <returns>Null where none is called so, or more than one.</returns>
    public Guid? Find(string text) => Guid.TryParseExact(text, "D", out var id) ? ids.Contains(id) ? id : null : byName[text].ToArray() is [var one] ? one : null;

    /// <summary>More than one is called so.</summary>
    public bool IsAmbiguous(string text) => byName[text].Skip(1).Any();
}
