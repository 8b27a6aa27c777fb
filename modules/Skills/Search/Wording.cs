using System.Globalization;
using System.Text;

namespace Competence.Skills.Search;

/// <summary>Labels and searches as they are compared: no case, no accents, no punctuation but the + and # of C++ and C#.</summary>
internal static class Wording
{
    public static string Normalise(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            var folded = char.ToLowerInvariant(c);
            if (folded == 'ø') plain.Append('o');
            else if (folded == 'æ') plain.Append("ae");
            else if (folded == 'ß') plain.Append("ss");
            else if (char.IsLetterOrDigit(c) || c is '+' or '#') plain.Append(folded);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>
    /// What a label is found by: itself, and its halves where a slash joins two names of one thing
    /// (<c>Machine learning/Maskininlärning</c>, but not <c>MAG/MIG-svetsning</c>, whose halves are no names alone).
    /// </summary>
    public static IEnumerable<string> FormsOf(string label)
    {
        var whole = Normalise(label);
        var halves = label.Split('/');
        return halves.Length < 2 || halves.Any(half => half.Trim().Length < 4 || half.Contains('-', StringComparison.Ordinal))
            ? [whole]
            : [whole, .. halves.Select(Normalise).Where(half => half.Length > 0 && half != whole)];
    }
}
