using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Xapi.Reading;

/// <summary>The languages that a reader prefers, the best first; of each text the one is chosen that fits best, for itself.</summary>
internal sealed class Languages(IReadOnlyList<string> preferred)
{
    private static readonly string[] Components = ["choices", "scale", "source", "target", "steps"];

    public static Languages Of(HttpRequest request) => new([.. request.GetTypedHeaders().AcceptLanguage
        .Where(l => l.Quality is not 0).OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value!)]);

    /// <summary>Keeps one language of a text.</summary>
    public void Choose(JsonObject texts)
    {
        if (texts.Count == 0) return;
        var names = texts.Select(t => t.Key).ToArray();
        var kept = preferred.Select(language => Fitting(names, language)).OfType<string>().FirstOrDefault() ?? names.FirstOrDefault(n => n == "und") ?? names[0];
        foreach (var other in names.Where(name => name != kept)) texts.Remove(other);
    }

    /// <summary>In every text of an activity's definition.</summary>
    public void ChooseIn(JsonObject definition)
    {
        foreach (var text in new[] { definition["name"], definition["description"] }.Concat(Components.SelectMany(c => definition[c] as JsonArray ?? []).Select(c => c?["description"])))
            if (text is JsonObject texts) Choose(texts);
    }

    /// <summary>The very language, else one of its kinds (sv finds sv-SE), else what it is a kind of (sv-SE finds sv).</summary>
    private static string? Fitting(string[] names, string language) =>
        language == "*" ? names[0]
        : names.FirstOrDefault(n => n.Equals(language, StringComparison.OrdinalIgnoreCase))
        ?? names.FirstOrDefault(n => n.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase))
        ?? names.FirstOrDefault(n => language.StartsWith(n + "-", StringComparison.OrdinalIgnoreCase));
}
