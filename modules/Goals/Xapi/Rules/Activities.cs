using System.Text.Json;
using Competence.Kernel;

namespace Competence.Goals.Xapi.Rules;

/// <summary>What: an activity, with its definition and, of an interaction, its answers to choose from.</summary>
internal static class Activities
{
    /// <summary>The lists of components, and the interactions that have them.</summary>
    private static readonly Dictionary<string, string[]> Components = new()
    {
        ["choices"] = ["choice", "sequencing"], ["scale"] = ["likert"], ["source"] = ["matching"], ["target"] = ["matching"], ["steps"] = ["performance"],
    };

    private static readonly Rule InteractionType = Shape.OneOf(
        "true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other");

    private static readonly Rule ComponentList = Shape.Items(Shape.Object(new("id", Shape.Text, true), new("description", Formats.LanguageMap))).And(Distinct);

    private static readonly Rule Definition = Shape.Object([
        new("name", Formats.LanguageMap), new("description", Formats.LanguageMap), new("type", Formats.Iri), new("moreInfo", Formats.Iri),
        new("extensions", Formats.Extensions), new("interactionType", InteractionType), new("correctResponsesPattern", Shape.Items(Shape.Text)),
        .. Components.Keys.Select(name => new Member(name, ComponentList)),
    ]).And(FittingInteraction);

    public static readonly Rule Activity = Shape.Object(
        new("objectType", Shape.OneOf("Activity")), new("id", Formats.Iri, true), new("definition", Definition));

    /// <summary>What does not say what it is, is an activity.</summary>
    public static bool IsActivity(JsonElement thing) => thing.TextAt("objectType") is null or "Activity";

    private static Refusal? Distinct(JsonElement list, string path) =>
        list.EnumerateArray().Select(c => c.TextAt("id")).GroupBy(id => id).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? new Refusal(400, "goals.xapi-twice", path, twice.Key!) : null;

    private static Refusal? FittingInteraction(JsonElement definition, string path)
    {
        var type = definition.TextAt("interactionType");
        if (type is null && (definition.Has("correctResponsesPattern") || Components.Keys.Any(name => definition.Has(name)))) return Shape.Missing(path.Under("interactionType"));
        return Components.Where(c => definition.Has(c.Key) && !c.Value.Contains(type)).Select(c => c.Key).FirstOrDefault() is { } foreign
            ? new Refusal(400, "goals.xapi-not-with", path.Under(foreign), $"interactionType {type}") : null;
    }
}
