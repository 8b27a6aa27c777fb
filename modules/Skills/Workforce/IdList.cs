namespace Competence.Skills.Workforce;

/// <summary>Ids in one query parameter, with commas between: short enough for an address that is kept.</summary>
internal static class IdList
{
    public const int Most = 50;

    public static bool IsReadable(string? ids) => ids is null || Parsed(ids) is { Count: > 0 and <= Most };

    public static IReadOnlyList<Guid> Read(string? ids) => ids is null ? [] : Parsed(ids) ?? [];

    private static List<Guid>? Parsed(string ids)
    {
        var parsed = ids.Split(',').Select(id => Guid.TryParse(id, out var read) ? read : (Guid?)null).Distinct().ToList();
        return parsed.Contains(null) ? null : [.. parsed.OfType<Guid>()];
    }
}
