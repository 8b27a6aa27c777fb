using System.Text.Json;
using System.Xml;
using Competence.Goals.Xapi.Rules;

namespace Competence.Goals.Xapi.Statements;

/// <summary>What learning is told of a statement.</summary>
internal static class Evidence
{
    private const string Mastery = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

    public static readonly string[] Verbs = [.. new[] { "completed", "passed", "failed", "experienced" }.Select(verb => $"http://adlnet.gov/expapi/verbs/{verb}")];

    /// <summary>Null where it is not about an agent and an activity, or has another verb.</summary>
    public static StatementStored? Of(Guid id, JsonElement statement, DateTimeOffset stored)
    {
        var (verb, activity, actor) = (statement.GetProperty("verb").TextAt("id")!, statement.GetProperty("object"), statement.GetProperty("actor"));
        if (!Verbs.Contains(verb) || !Activities.IsActivity(activity) || Actors.IsGroup(actor)) return null;
        statement.TryGetProperty("result", out var result);
        return new(
            id, verb, activity.TextAt("id")!, Actor(actor), Score(result), Truth(result, "success"), Truth(result, "completion"),
            Lasting(result.TextAt("duration")), statement.TextAt("timestamp") is { } said ? Formats.At(said)!.Value : stored, MasteryScore(statement, activity));
    }

    private static StatementActor Actor(JsonElement actor)
    {
        actor.TryGetProperty("account", out var account);
        return new(
            actor.TextAt("mbox") is { } mailbox ? Mention.Mailbox(mailbox) : null, actor.TextAt("mbox_sha1sum"), actor.TextAt("openid"),
            account.TextAt("homePage"), account.TextAt("name"));
    }

    private static decimal? Score(JsonElement result) =>
        result.ValueKind == JsonValueKind.Object && result.TryGetProperty("score", out var score) ? Number(score, "scaled") : null;

    private static decimal? MasteryScore(JsonElement statement, JsonElement activity)
    {
        statement.TryGetProperty("context", out var context);
        activity.TryGetProperty("definition", out var definition);
        return new[] { context, definition }.Where(holder => holder.Has("extensions"))
            .Select(holder => Number(holder.GetProperty("extensions"), Mastery)).FirstOrDefault(score => score is >= 0 and <= 1);
    }

    private static decimal? Number(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    private static bool? Truth(JsonElement result, string name) => result.Has(name) ? result.GetProperty(name).GetBoolean() : null;

    /// <summary>Null where it is too long for anything.</summary>
    private static TimeSpan? Lasting(string? duration)
    {
        if (duration is null) return null;
        try
        {
            return duration is ['P', .. var weeks, 'W'] && int.TryParse(weeks, out var count) ? TimeSpan.FromDays(7 * count) : XmlConvert.ToTimeSpan(duration.Replace(',', '.'));
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
