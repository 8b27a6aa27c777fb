using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Manners;
using Marten;

namespace Competence.Goals.Xapi.Reading;

internal static class Formatting
{
    /// <summary>Exact ones go as they are kept, unread.</summary>
    public static async Task<string[]> InFormat(this IQuerySession session, FoundStatement[] found, string format, Languages languages, CancellationToken ct)
    {
        if (format == "exact") return [.. found.Select(f => f.Json)];
        JsonObject[] statements = [.. found.Select(f => (JsonObject)JsonNode.Parse(f.Json)!)];
        if (format == "ids") foreach (var statement in statements) Told.ByIds(statement);
        else
        {
            var definitions = await session.Definitions([.. statements.SelectMany(Activities).Distinct()], ct);
            foreach (var statement in statements) Told.Canonically(statement, definitions, languages);
        }
        return [.. statements.Select(Said.Text)];
    }

    /// <summary>What is known of these activities, as JSON.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Definitions(this IQuerySession session, string[] activities, CancellationToken ct)
    {
        var names = activities.ToDictionary(Mention.Activity);
        return (await session.Read(
            "select activity, definition::text from goals.xapi_activities where tenant_id = @tenant and activity = any(@activities)",
            row => (Id: names[row.GetGuid(0)], Definition: row.GetString(1)), ct, ("activities", names.Keys.ToArray()))).ToDictionary(d => d.Id, d => d.Definition);
    }

    private static IEnumerable<string> Activities(JsonObject statement) => Told.ActivitiesIn(statement).Select(a => (string)a["id"]!)
        .Concat(Told.IsSub(statement["object"]) ? Activities((JsonObject)statement["object"]!) : []);
}
