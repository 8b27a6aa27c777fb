using System.Text.Json;
using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Xapi.Documents;

/// <summary>When a document may be changed (xAPI Communication, 3.1), and what it then is (2.2).</summary>
internal static class DocumentRules
{
    private static readonly Refusal Changed = new(412, "manners.stale");

    /// <param name="current">The tag of what is there; null where nothing is.</param>
    /// <param name="need">When a change has to name a condition.</param>
    public static Refusal? Condition(IHeaderDictionary headers, string? current, ConditionNeed need)
    {
        var (match, none) = (Tags(headers.IfMatch), Tags(headers.IfNoneMatch));
        if (match.Count > 0 && !Names(match, current)) return Changed;
        if (none.Count > 0 && Names(none, current)) return Changed;
        if (need == ConditionNeed.Never || match.Count > 0 || none.Count > 0) return null;
        if (current is not null) return Refusal.Conflict("goals.xapi-no-condition", current);
        return need == ConditionNeed.Always ? new Refusal(400, "goals.xapi-missing", "If-None-Match") : null;
    }

    /// <summary>Properties of the posted object take the place of those that are there; a document of another kind is posted once alone.</summary>
    public static (Document? Document, Refusal? Refusal) Posted(Document? there, Document posted)
    {
        if (there is null && !Body.IsJson(posted.ContentType)) return (posted, null);
        if (!Body.IsJson(posted.ContentType) || there is not null && !Body.IsJson(there.ContentType)) return (null, new Refusal(400, "goals.xapi-not-merged"));
        var (sent, unreadable) = StrictJson.Read(posted.Content);
        if (unreadable is not null || sent.ValueKind != JsonValueKind.Object) return (null, unreadable ?? new Refusal(400, "goals.xapi-not-merged"));
        if (there is null) return (posted, null);

        if (JsonNode.Parse(there.Content) is not JsonObject whole) return (null, new Refusal(400, "goals.xapi-not-merged"));
        foreach (var property in sent.EnumerateObject()) whole[property.Name] = JsonNode.Parse(property.Value.GetRawText());
        return (posted with { Content = System.Text.Encoding.UTF8.GetBytes(Said.Text(whole)) }, null);
    }

    /// <summary>What calls itself JSON is JSON.</summary>
    public static Refusal? Content(Document document) => Body.IsJson(document.ContentType) ? StrictJson.Read(document.Content).Refusal : null;

    private static List<string> Tags(Microsoft.Extensions.Primitives.StringValues header) =>
        [.. header.SelectMany(line => (line ?? "").Split(',')).Select(tag => tag.Trim()).Select(tag => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag).Where(tag => tag.Length > 0)];

    /// <summary>Clients have sent the tag without its quotes, too.</summary>
    private static bool Names(List<string> tags, string? current) => current is not null && tags.Any(tag => tag == "*" || tag.Trim('"') == current.Trim('"'));
}

/// <summary>When a change has to say what it is based on: never, to replace a document, or to make a new one too.</summary>
internal enum ConditionNeed { Never, ToReplace, Always }
