using System.Text.Json;
using Competence.Goals.Xapi.Rules;

namespace Competence.Goals.Xapi.Statements;

/// <summary>Everything that a statement names: directly, or anywhere in it (<c>related_agents</c>, <c>related_activities</c>).</summary>
internal static class Mentioned
{
    private static readonly string[] Somebody = ["instructor", "team"];

    /// <returns>True for what is named directly.</returns>
    public static Dictionary<Guid, bool> In(JsonElement statement, Authority authority)
    {
        var found = new Dictionary<Guid, bool>();
        var thing = statement.GetProperty("object");
        Add(found, Mention.Verb(statement.GetProperty("verb").TextAt("id")!), isDirect: true);
        AddAgent(found, statement.GetProperty("actor"), isDirect: true);
        AddObject(found, thing, isDirect: true);
        Add(found, Mention.Account(authority.HomePage, authority.KeyId.ToString()), isDirect: false);
        if (statement.TryGetProperty("context", out var context)) AddContext(found, context, isDirect: true);
        if (thing.TextAt("objectType") != "SubStatement") return found;

        AddAgent(found, thing.GetProperty("actor"), isDirect: false);
        AddObject(found, thing.GetProperty("object"), isDirect: false);
        if (thing.TryGetProperty("context", out context)) AddContext(found, context, isDirect: false);
        return found;
    }

    private static void AddObject(Dictionary<Guid, bool> found, JsonElement thing, bool isDirect)
    {
        if (thing.TextAt("objectType") is "Agent" or "Group") AddAgent(found, thing, isDirect);
        else if (Activities.IsActivity(thing)) Add(found, Mention.Activity(thing.TextAt("id")!), isDirect);
    }

    private static void AddContext(Dictionary<Guid, bool> found, JsonElement context, bool isDirect)
    {
        if (isDirect && context.TextAt("registration") is { } registration) Add(found, Mention.Registration(Guid.Parse(registration)), isDirect: true);
        foreach (var name in Somebody)
            if (context.TryGetProperty(name, out var agent)) AddAgent(found, agent, isDirect: false);
        foreach (var (list, name) in new[] { ("contextAgents", "agent"), ("contextGroups", "group") })
            if (context.TryGetProperty(list, out var items))
                foreach (var item in items.EnumerateArray()) AddAgent(found, item.GetProperty(name), isDirect: false);
        if (!context.TryGetProperty("contextActivities", out var activities)) return;
        foreach (var activity in activities.EnumerateObject().SelectMany(p => OneOrMany(p.Value))) Add(found, Mention.Activity(activity.TextAt("id")!), isDirect: false);
    }

    public static IEnumerable<JsonElement> OneOrMany(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static void AddAgent(Dictionary<Guid, bool> found, JsonElement agent, bool isDirect)
    {
        if (Mention.Agent(agent) is { } identified) Add(found, identified, isDirect);
        if (!agent.TryGetProperty("member", out var members)) return;
        foreach (var member in members.EnumerateArray()) Add(found, Mention.Agent(member)!.Value, isDirect);
    }

    private static void Add(Dictionary<Guid, bool> found, Guid mention, bool isDirect) => found[mention] = isDirect || found.GetValueOrDefault(mention);
}
