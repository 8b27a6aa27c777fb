using Competence.Kernel;

namespace Competence.Skills.Catalogue;

/// <summary>Levels 0 to 5, with the words that hold where a skill has none of its own.</summary>
public static class Scale
{
    public const int Lowest = 0, Highest = 5;

    public static readonly IReadOnlyList<LocalizedText> Default =
    [
        new("Ingen", "None"),
        new("Grundläggande, med stöd", "Basic, with support"),
        new("Självständig i enkla fall", "Independent in simple cases"),
        new("Självständig", "Independent"),
        new("Avancerad, kan lära ut", "Advanced, can teach"),
        new("Expert, formar området", "Expert, shapes the field"),
    ];

    /// <summary>One text a level, empty where none is given; no texts at all where none is given for any.</summary>
    internal static IReadOnlyList<LocalizedText> Fill(IReadOnlyList<LevelText> given)
    {
        var texts = Enumerable.Repeat(LocalizedText.Empty, Default.Count).ToArray();
        foreach (var level in given) texts[level.Level] = level.Text;
        return texts.All(IsEmpty) ? [] : texts;
    }

    internal static IReadOnlyList<LevelView> Of(Skill skill) =>
        [.. Default.Select((text, level) => skill.Levels.ElementAtOrDefault(level) is { } own && !IsEmpty(own)
            ? new LevelView(level, own, IsDefault: false)
            : new LevelView(level, text, IsDefault: true))];

    /// <summary>What a source says of the levels, in its language, in place of what it said before.</summary>
    internal static IReadOnlyList<LocalizedText> Join(IReadOnlyList<LocalizedText> ours, IReadOnlyList<LocalizedText> theirs) =>
        [.. theirs.Select((text, level) => ours.ElementAtOrDefault(level) is { } own ? new(text.Sv ?? own.Sv, text.En ?? own.En) : text)];

    private static bool IsEmpty(LocalizedText text) => string.IsNullOrWhiteSpace(text.Sv) && string.IsNullOrWhiteSpace(text.En);
}

/// <param name="IsDefault">True where the skill has no words of its own for this level.</param>
public sealed record LevelView(int Level, LocalizedText Text, bool IsDefault);
