namespace Competence.Goals.Strategies;

/// <summary>A strategy without any of the one kind teaches half of what work takes.</summary>
public enum HourWarning { NoSoftSkills, NoTechnicalSkills }

/// <param name="Kind">As the catalogue has it.</param>
/// <param name="Share">0 to 1 of all planned hours.</param>
public sealed record HourShareView(string Kind, decimal Hours, decimal Share);

/// <summary>How planned hours are spread over kinds of skills (goals.md, "Strategy").</summary>
public static class HourShares
{
    private const string Soft = "soft", Technical = "technical";

    /// <summary>The largest first.</summary>
    /// <param name="kinds">The kind of each skill; what the catalogue does not know belongs to no kind.</param>
    public static IReadOnlyList<HourShareView> Of(IReadOnlyList<StrategyProgramme> programmes, IReadOnlyDictionary<Guid, string> kinds)
    {
        var all = programmes.Sum(p => p.Hours);
        return all == 0 ? [] : [.. programmes.GroupBy(p => kinds.GetValueOrDefault(p.SkillId, "unknown"))
            .Select(g => new HourShareView(g.Key, g.Sum(p => p.Hours), Math.Round(g.Sum(p => p.Hours) / all, 4)))
            .OrderByDescending(s => s.Hours).ThenBy(s => s.Kind, StringComparer.Ordinal)];
    }

    /// <summary>None where no hours are planned at all.</summary>
    public static IReadOnlyList<HourWarning> Warnings(IReadOnlyList<HourShareView> shares) => shares.Count == 0 ? [] :
    [
        .. Lacks(shares, Soft) ? [HourWarning.NoSoftSkills] : Array.Empty<HourWarning>(),
        .. Lacks(shares, Technical) ? [HourWarning.NoTechnicalSkills] : Array.Empty<HourWarning>(),
    ];

    private static bool Lacks(IReadOnlyList<HourShareView> shares, string kind) => shares.All(s => s.Kind != kind || s.Hours == 0);
}
