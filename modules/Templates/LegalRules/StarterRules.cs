using System.Text.Json;
using System.Text.Json.Serialization;

namespace Competence.Templates.LegalRules;

/// <summary>What ships with the product: a beginning for Sweden and no legal advice.</summary>
/// <param name="ReviewedOn">When what it says was last compared with its source.</param>
internal sealed record StarterRule(LegalRuleContent Content, DateOnly ReviewedOn)
{
    public string Key => Content.Key;
}

internal static class StarterRules
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
    private static readonly Lazy<IReadOnlyList<StarterRule>> Read = new(() =>
    {
        using var file = typeof(StarterRules).Assembly.GetManifestResourceStream("starter-rules.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<StarterRule>>(file, Json)!;
    });

    public static IReadOnlyList<StarterRule> All => Read.Value;

    /// <summary>A starter that somebody has retired is not missing, nor one whose key a rule of one's own has.</summary>
    public static IEnumerable<StarterRule> MissingFrom(IEnumerable<LegalRule> rules)
    {
        var known = rules.SelectMany(r => new[] { r.Starter, r.Content.Key }).OfType<string>().ToHashSet();
        return All.Where(s => !known.Contains(s.Key));
    }
}
