using System.Globalization;
using System.Text;

namespace Competence.People.Persons;

/// <summary>Words as they are compared in a search: lower case, without the marks between them.</summary>
internal static class SearchText
{
    /// <summary>The words of all parts, each after a space, so that "% berg%" finds the beginning of any of them.</summary>
    public static string Of(params string?[] parts) => string.Concat(parts.SelectMany(Words).Select(word => $" {word}"));

    public static IEnumerable<string> Words(string? text)
    {
        var word = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) word.Append(c);
            else if (word.Length > 0) { yield return word.ToString(); word.Clear(); }
        }
        if (word.Length > 0) yield return word.ToString();
    }

    /// <summary>The words of a text in one: what somebody writes in a cell, whatever stands between.</summary>
    public static string Joined(string? text) => string.Concat(Words(text));

    /// <summary>Without rings, dots and accents: å and ä are a, ö and ø are o.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(c switch { 'ø' => "o", 'æ' => "a", 'œ' => "o", 'ß' => "ss", 'ł' => "l", 'đ' => "d", _ => c.ToString() });
        }
        return folded.ToString();
    }
}
