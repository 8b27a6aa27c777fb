using Competence.Skills.Catalogue;

namespace Competence.Skills.Frameworks;

/// <summary>A source's words, made fit to keep: no U+0000, which the database cannot hold, and no blanks around.</summary>
internal static class SourceText
{
    public const int LongestLabel = 500;
    private const int LongestText = 10_000, MostAlternatives = 200;

    public static string? Clean(string? text)
    {
        var clean = text?.Replace("\0", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(clean) ? null : clean.Length > LongestText ? clean[..LongestText] : clean;
    }

    /// <summary>One name a line; the preferred one and repetitions are left out.</summary>
    public static IReadOnlyList<string> Alternatives(string lines, string? preferred) =>
        [.. lines.Split('\n').Select(Clean).OfType<string>()
            .Where(label => label.Length <= LongestLabel && !label.Equals(preferred, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAlternatives)];

    public static AlternativeLabels In(string language, IReadOnlyList<string> labels) => language == "sv" ? new(labels, []) : new([], labels);
}
