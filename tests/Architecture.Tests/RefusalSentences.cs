using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Competence.Architecture.Tests;

/// <summary>Whoever is refused reads why, in Swedish and in English.</summary>
public sealed partial class RefusalSentences
{
    private static readonly string Root = FindRoot();
    private static readonly string[] Files = [.. Directory.EnumerateFiles(Path.Combine(Root, "modules"), "*.cs", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Path.Combine(Root, "api/Host"), "*.cs", SearchOption.AllDirectories))
        .Where(f => !Generated().IsMatch(f))];
    private static readonly Dictionary<string, Dictionary<string, string>> Sentences = Directory
        .EnumerateFiles(Root, "refusals.json", SearchOption.AllDirectories).Where(f => !Generated().IsMatch(f))
        .SelectMany(f => JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(f))!)
        .ToDictionary(e => e.Key, e => e.Value);

    [Fact]
    public void Every_refusal_has_its_sentence()
    {
        var used = Files.SelectMany(f => Refused().Matches(File.ReadAllText(f))).Select(m => m.Groups["code"].Value).Distinct().ToArray();

        used.Should().NotBeEmpty();
        used.Where(code => !Sentences.ContainsKey(code)).Should().BeEmpty("each code needs a line in its module's refusals.json");
    }

    [Fact]
    public void Every_sentence_exists_in_both_languages_with_the_same_places()
    {
        foreach (var (code, texts) in Sentences)
        {
            texts.Keys.Should().BeEquivalentTo(["sv", "en"], $"{code} is read in both");
            texts.Values.Should().NotContain(string.Empty, $"{code} says something");
            Places(texts["sv"]).Should().BeEquivalentTo(Places(texts["en"]), $"{code} fills the same places");
        }
    }

    private static IEnumerable<string> Places(string sentence) => Place().Matches(sentence).Select(m => m.Value).Distinct();

    [GeneratedRegex(@"(?:Refusal\.(?:NotFound|Conflict|Forbidden)\(|new Refusal\(\d+, |Reject\([^;]*?)""(?<code>[a-z]+\.[a-z0-9-]+)""")]
    private static partial Regex Refused();

    [GeneratedRegex(@"[\\/](bin|obj|Internal|node_modules)[\\/]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Place();

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
