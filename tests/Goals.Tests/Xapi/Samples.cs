using System.Text.Json;

namespace Competence.Goals.Tests.Xapi;

internal static class Samples
{
    public const string Statement = """
        {"actor":{"mbox":"mailto:ada@exempel.se"},"verb":{"id":"http://adlnet.gov/expapi/verbs/passed"},"object":{"id":"https://kurser.exempel.se/brand"}}
        """;

    public static JsonElement Json(string text) => JsonElement.Parse(text);

    /// <summary>The sample with these properties besides, or in place of its own.</summary>
    public static JsonElement With(string properties)
    {
        var more = Json($"{{{properties}}}").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
        foreach (var own in Json(Statement).EnumerateObject()) more.TryAdd(own.Name, own.Value);
        return JsonSerializer.SerializeToElement(more);
    }
}
