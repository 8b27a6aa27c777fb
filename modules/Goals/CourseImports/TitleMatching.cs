using System.Text.RegularExpressions;

namespace Competence.Goals.CourseImports;

/// <summary>A skill's name, as words.</summary>
internal sealed record SkillLabel(Guid SkillId, string Label);

/// <summary>Finds the names of skills in a title, as whole words. What is found is proposed, and nobody's until a person has confirmed it.</summary>
internal sealed partial class TitleMatching
{
    private const int Longest = 6;
    private readonly Dictionary<string, SkillLabel> labels = [];

    public TitleMatching(IEnumerable<SkillLabel> known)
    {
        foreach (var label in known)
            if (Words(label.Label) is { Length: > 0 and <= Longest } words && words.Sum(w => w.Length) > 1) labels.TryAdd(string.Join(' ', words), label);
    }

    /// <summary>The longest names first: a word that is part of a longer name that was found is not found again.</summary>
    public IReadOnlyList<SkillLabel> Find(string title)
    {
        var words = Words(title);
        var taken = new bool[words.Length];
        var found = new List<SkillLabel>();
        for (var length = Math.Min(Longest, words.Length); length > 0; length--)
            for (var at = 0; at + length <= words.Length; at++)
            {
                if (taken.AsSpan(at, length).Contains(true) || !labels.TryGetValue(string.Join(' ', words[at..(at + length)]), out var label)) continue;
                Array.Fill(taken, true, at, length);
                if (found.All(f => f.SkillId != label.SkillId)) found.Add(label);
            }
        return found;
    }

    private static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    /// <summary>Letters and digits, and the signs by which some tools are called: C++, C#, .NET.</summary>
    [GeneratedRegex(@"\.?[\p{L}\p{Nd}]+[+#]*")]
    private static partial Regex Word();
}
