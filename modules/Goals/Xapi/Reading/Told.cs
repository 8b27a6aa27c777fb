using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Rules;

namespace Competence.Goals.Xapi.Reading;

/// <summary>The same statement in fewer words (xAPI Communication, 2.1.3, <c>format</c>).</summary>
internal static class Told
{
    private static readonly string[] Who = ["actor", "authority", "instructor", "team"];

    /// <summary>Of people, verbs and activities only what they are known by.</summary>
    public static void ByIds(JsonObject statement)
    {
        foreach (var name in Who) Shorten(statement, name, Agent);
        Shorten(statement, "verb", verb => Only(verb, "id"));
        Shorten(statement, "object", Thing);
        if (statement["context"] is not JsonObject context) return;
        foreach (var name in Who) Shorten(context, name, Agent);
        foreach (var activity in Activities(context)) activity.Holder[activity.At] = Only(activity.Value, "id");
        foreach (var (list, name) in new[] { ("contextAgents", "agent"), ("contextGroups", "group") })
            foreach (var item in (context[list] as JsonArray ?? []).OfType<JsonObject>()) Shorten(item, name, Agent);
    }

    /// <summary>Activities as they are known to the store, and of every text one language.</summary>
    public static void Canonically(JsonObject statement, IReadOnlyDictionary<string, string> definitions, Languages languages)
    {
        if (statement["verb"]?["display"] is JsonObject display) languages.Choose(display);
        foreach (var activity in ActivitiesIn(statement).ToList())
        {
            if (definitions.GetValueOrDefault((string)activity["id"]!) is { } known) activity["definition"] = JsonNode.Parse(known);
            if (activity["definition"] is JsonObject definition) languages.ChooseIn(definition);
        }
        if (IsSub(statement["object"])) Canonically((JsonObject)statement["object"]!, definitions, languages);
    }

    /// <summary>The object and the context's; of a statement within it they come with its own.</summary>
    public static IEnumerable<JsonObject> ActivitiesIn(JsonObject statement)
    {
        if (statement["object"] is JsonObject thing && (string?)thing["objectType"] is null or "Activity") yield return thing;
        if (statement["context"] is not JsonObject context) yield break;
        foreach (var activity in Activities(context)) yield return activity.Value;
    }

    public static bool IsSub(JsonNode? thing) => (string?)thing?["objectType"] == "SubStatement";

    private static IEnumerable<(JsonArray Holder, int At, JsonObject Value)> Activities(JsonObject context) =>
        from lists in new[] { context["contextActivities"] as JsonObject ?? [] }
        from list in lists.Select(l => l.Value).OfType<JsonArray>().ToList()
        from at in Enumerable.Range(0, list.Count)
        select (list, at, (JsonObject)list[at]!);

    private static JsonObject Thing(JsonObject thing)
    {
        if ((string?)thing["objectType"] is "Agent" or "Group") return Agent(thing);
        if ((string?)thing["objectType"] is null or "Activity") return Only(thing, "id");
        if (IsSub(thing)) ByIds(thing);
        return thing;
    }

    private static JsonObject Agent(JsonObject agent)
    {
        var known = Only(agent, ["objectType", .. Actors.Identifiers]);
        if (!Actors.Identifiers.Any(agent.ContainsKey) && agent["member"] is JsonArray members)
            known["member"] = new JsonArray([.. members.Select(m => (JsonNode)Agent((JsonObject)m!))]);
        return known;
    }

    private static JsonObject Only(JsonObject value, params string[] names) => new(names.Where(value.ContainsKey).Select(name => KeyValuePair.Create(name, value[name]?.DeepClone())));

    private static void Shorten(JsonObject holder, string name, Func<JsonObject, JsonObject> shorten)
    {
        if (holder[name] is JsonObject value && shorten(value) is var shorter && shorter != value) holder[name] = shorter;
    }
}
