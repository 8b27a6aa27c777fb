using System.Text.Json;
using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Rules;

namespace Competence.Goals.Xapi.Statements;

/// <summary>The activities that a statement defines: its object, those of its context, and the same of the statement within it.</summary>
internal static class Defined
{
    private static readonly string[] Languages = ["name", "description"];

    public static IEnumerable<(string Id, JsonElement Definition)> In(JsonElement statement)
    {
        var thing = statement.GetProperty("object");
        if (thing.TextAt("objectType") == "SubStatement")
            foreach (var inner in In(thing)) yield return inner;
        foreach (var activity in Around(statement).Prepend(thing))
            if (Activities.IsActivity(activity) && activity.TryGetProperty("definition", out var definition))
                yield return (activity.TextAt("id")!, definition);
    }

    /// <summary>The later one holds; of texts in several languages, each language for itself.</summary>
    public static void Merge(JsonObject known, JsonElement later)
    {
        foreach (var property in later.EnumerateObject())
            if (Languages.Contains(property.Name) && known[property.Name] is JsonObject texts)
                foreach (var text in property.Value.EnumerateObject()) texts[text.Name] = text.Value.GetString();
            else
                known[property.Name] = JsonNode.Parse(property.Value.GetRawText());
    }

    private static IEnumerable<JsonElement> Around(JsonElement statement) =>
        statement.TryGetProperty("context", out var context) && context.TryGetProperty("contextActivities", out var activities)
            ? activities.EnumerateObject().SelectMany(p => Mentioned.OneOrMany(p.Value)) : [];
}
