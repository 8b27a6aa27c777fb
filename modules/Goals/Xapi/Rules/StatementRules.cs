using System.Text.Json;
using Competence.Goals.Xapi.Manners;
using Competence.Kernel;

namespace Competence.Goals.Xapi.Rules;

/// <summary>A statement as the specification has it (xAPI Data, 2.0), word by word. What meaning it has is nobody's concern here.</summary>
internal static class StatementRules
{
    public const string Voided = "http://adlnet.gov/expapi/verbs/voided", Signature = "http://adlnet.gov/expapi/attachments/signature";

    private static readonly Rule Verb = Shape.Object(new("id", Formats.Iri, true), new("display", Formats.LanguageMap));

    private static readonly Rule Reference = Shape.Object(new("objectType", Shape.OneOf("StatementRef"), true), new("id", Formats.Uuid, true));

    private static readonly Rule Score = Shape.Object(
        new("scaled", Shape.Number.And((n, path) => Math.Abs(n.GetDouble()) <= 1 ? null : new Refusal(400, "goals.xapi-between", path, "-1", "1"))),
        new("raw", Shape.Number), new("min", Shape.Number), new("max", Shape.Number)).And(WithinLimits);

    private static readonly Rule Result = Shape.Object(
        new("score", Score), new("success", Shape.Truth), new("completion", Shape.Truth), new("response", Shape.Text),
        new("duration", Formats.Duration), new("extensions", Formats.Extensions));

    private static readonly Rule Length = Shape.Number.And((n, path) => n.TryGetInt64(out var length) && length >= 0 ? null : new Refusal(400, "goals.xapi-form", path, "0, 1, 2 …"));

    private static readonly Rule Attachment = Shape.Object(
        new("usageType", Formats.Iri, true), new("display", Formats.LanguageMap, true), new("description", Formats.LanguageMap),
        new("contentType", Formats.MediaType, true), new("length", Length, true), new("sha2", Formats.Sha2, true), new("fileUrl", Formats.Iri));

    private static readonly Rule Old = Statement(isNew: false), New = Statement(isNew: true);

    public static Rule Of(XapiVersion version) => version.IsNew ? New : Old;

    private static Rule Statement(bool isNew)
    {
        var context = Context(isNew);
        Member[] common =
        [
            new("actor", Actors.Actor, true), new("verb", Verb, true), new("result", Result), new("context", context), new("timestamp", Formats.Timestamp),
            new("attachments", Shape.Items(Attachment)),
        ];
        var sub = Shape.Object([.. common, new("objectType", Shape.OneOf("SubStatement"), true), new("object", Objects(null), true)]).And(ForActivitiesAlone);
        return Shape.Object([
            .. common, new("id", Formats.Uuid), new("object", Objects(sub), true), new("stored", Formats.Timestamp),
            new("authority", Actors.Authority), new("version", Version(isNew)),
        ]).And(ForActivitiesAlone).And(VoidsAStatement);
    }

    private static Rule Objects(Rule? sub) => (value, path) => (value.TextAt("objectType") switch
    {
        "Agent" or "Group" => Actors.Actor,
        "StatementRef" => Reference,
        "SubStatement" => sub ?? ((_, at) => new Refusal(400, "goals.xapi-nested", at)),
        _ => Activities.Activity,
    })(value, path);

    private static Rule Context(bool isNew)
    {
        var activities = Shape.OneOrItems(Activities.Activity);
        Member[] newer = !isNew ? [] :
        [
            new("contextAgents", Shape.Items(Shape.Object(
                new("objectType", Shape.OneOf("contextAgent"), true), new("agent", Actors.Agent, true), new("relevantTypes", Shape.SomeItems(Formats.Iri))))),
            new("contextGroups", Shape.Items(Shape.Object(
                new("objectType", Shape.OneOf("contextGroup"), true), new("group", Actors.Group, true), new("relevantTypes", Shape.SomeItems(Formats.Iri))))),
        ];
        return Shape.Object([
            new("registration", Formats.Uuid), new("instructor", Actors.Actor), new("team", Actors.Group),
            new("contextActivities", Shape.Object(new("parent", activities), new("grouping", activities), new("category", activities), new("other", activities))),
            new("revision", Shape.Text), new("platform", Shape.Text), new("language", Formats.Language), new("statement", Reference),
            new("extensions", Formats.Extensions), .. newer,
        ]);
    }

    private static Rule Version(bool isNew) => Shape.Form(isNew ? "1.0.x, 2.0.x" : "1.0.x", text => XapiVersion.Of(text) is { } version && (isNew || !version.IsNew));

    private static Refusal? WithinLimits(JsonElement score, string path)
    {
        double? At(string name) => score.TryGetProperty(name, out var n) ? n.GetDouble() : null;
        if (At("min") >= At("max")) return new Refusal(400, "goals.xapi-less", path.Under("min"), "max");
        return At("raw") < At("min") ? new Refusal(400, "goals.xapi-less", path.Under("min"), "raw")
            : At("raw") > At("max") ? new Refusal(400, "goals.xapi-less", path.Under("raw"), "max") : null;
    }

    private static Refusal? ForActivitiesAlone(JsonElement statement, string path)
    {
        if (!statement.TryGetProperty("context", out var context) || Activities.IsActivity(statement.GetProperty("object"))) return null;
        return new[] { "revision", "platform" }.FirstOrDefault(name => context.Has(name)) is { } name
            ? new Refusal(400, "goals.xapi-not-with", path.Under("context").Under(name), "object") : null;
    }

    private static Refusal? VoidsAStatement(JsonElement statement, string path) =>
        statement.GetProperty("verb").TextAt("id") == Voided && statement.GetProperty("object").TextAt("objectType") != "StatementRef"
            ? new Refusal(400, "goals.xapi-one-of", path.Under("object").Under("objectType"), "StatementRef") : null;
}
