using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.Frameworks.Onet;

/// <summary>O*NET's scales as ours: its level 0-7 is stretched over 0-5, its importance 1-5 is ours (build/decisions, "O*NET's levels").</summary>
internal static class OnetScale
{
    public const decimal HighestLevel = 7, LowestImportance = 1, HighestImportance = 5;

    /// <summary>Level 0-5 of O*NET's 0-7: five sevenths of it, rounded half up.</summary>
    public static int Level(decimal level) => (int)Math.Round(level * Scale.Highest / HighestLevel, MidpointRounding.AwayFromZero);

    public static int Importance(decimal importance) => (int)Math.Round(importance, MidpointRounding.AwayFromZero);

    /// <summary>
    /// O*NET's examples as words for our levels: our own name of the level and its example. Of two anchors on one level the one
    /// that lies nearest to it, of equally near ones the lower; a level without an anchor keeps the default words.
    /// </summary>
    public static IReadOnlyList<LocalizedText> Texts(IEnumerable<(decimal Value, string Example)> anchors)
    {
        var byLevel = anchors.GroupBy(a => Level(a.Value)).ToDictionary(
            same => same.Key,
            same => same.OrderBy(a => Math.Abs(a.Value * Scale.Highest / HighestLevel - same.Key)).ThenBy(a => a.Value).First().Example);
        return byLevel.Count == 0 ? [] :
        [
            .. Scale.Default.Select((name, level) => byLevel.TryGetValue(level, out var example)
                ? new LocalizedText(null, $"{name.En}. For example: {example}") : LocalizedText.Empty),
        ];
    }
}
