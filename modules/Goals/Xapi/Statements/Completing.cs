using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;

namespace Competence.Goals.Xapi.Statements;

/// <summary>What a store sets in a statement (xAPI Data, 2.4); all else stays as it was sent.</summary>
internal static class Completing
{
    public static JsonObject Completed(this NewStatement statement, DateTimeOffset stored)
    {
        var json = JsonObject.Create(statement.Sent)!;
        json["id"] = statement.Sent.TextAt("id") ?? statement.StatementId.ToString();
        json["stored"] = XapiHosting.Instant(stored);
        json["timestamp"] = statement.Sent.TextAt("timestamp") is { } said ? InUtc(said) : XapiHosting.Instant(stored);
        json["version"] = statement.Sent.TextAt("version") ?? statement.Version;
        json["authority"] = Authority(statement.Authority);
        AsLists(json);
        if (json["object"] is JsonObject sub) AsLists(sub);
        return json;
    }

    public static JsonObject Authority(Authority authority) => new()
    {
        ["objectType"] = "Agent",
        ["account"] = new JsonObject { ["homePage"] = authority.HomePage, ["name"] = authority.KeyId.ToString() },
    };

    private static void AsLists(JsonObject statement)
    {
        if (statement["context"] is not JsonObject context || context["contextActivities"] is not JsonObject activities) return;
        foreach (var (name, value) in activities.ToArray())
            if (value is JsonObject one) activities[name] = new JsonArray(one.DeepClone());
    }

    private static string InUtc(string said) => said[^1] is 'Z' or 'z' ? said : Formats.At(said)!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
