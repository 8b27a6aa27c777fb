using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Competence.Api.Hosting;

namespace Competence.Api.Problems;

/// <summary>Every refusal's sentence in Swedish and English, from the <c>refusals.json</c> that each module embeds.</summary>
internal static class Sentences
{
    private static readonly Dictionary<string, Dictionary<string, string>> All = Modules.Assemblies
        .SelectMany(Read).ToDictionary(entry => entry.Key, entry => entry.Value);

    public static bool Has(string code) => All.ContainsKey(code);

    /// <summary>In the request's language; the code itself where there is no sentence, which a test forbids.</summary>
    public static string For(string code, IReadOnlyList<object> values) =>
        All.TryGetValue(code, out var texts)
            ? string.Format(CultureInfo.CurrentUICulture, texts[CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "sv"], [.. values])
            : code;

    private static Dictionary<string, Dictionary<string, string>> Read(Assembly module)
    {
        using var stream = module.GetManifestResourceStream("refusals.json");
        return stream is null ? [] : JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!;
    }
}
