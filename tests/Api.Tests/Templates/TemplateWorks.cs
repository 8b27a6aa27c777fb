using System.Text.Json;
using Competence.Api.Tests.Skills;

namespace Competence.Api.Tests.Templates;

/// <summary>Templates as those who write them make them.</summary>
internal sealed class TemplateWorks(Workplace work)
{
    private HttpClient Hr => work.Stranger();

    /// <summary>A draft that asks these questions in one section.</summary>
    public async Task<string> Draft(object content, string kind = "form")
    {
        var template = await Added(kind);
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", content, "*").ShouldBe(204);
        return template;
    }

    public async Task<string> Added(string kind = "form") =>
        $"templates/{(await Hr.Sent(HttpMethod.Post, "templates", new { kind, title = Words("Blankett") }).View()).At("templateId").GetGuid()}";

    public async Task<string> Published(object content, string kind = "form")
    {
        var template = await Draft(content, kind);
        await Hr.Sent(HttpMethod.Post, $"{template}/publication", null, "*").ShouldBe(204);
        return template;
    }

    public async Task Publish(string template, object content)
    {
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", content, "*").ShouldBe(204);
        await Hr.Sent(HttpMethod.Post, $"{template}/publication", null, "*").ShouldBe(204);
    }

    public async Task<Guid> Starter(string key) => (await Hr.Sent(HttpMethod.Post, "templates/starters").View()).At("items").EnumerateArray()
        .Single(s => s.At("key").GetString() == key).At("templateId").GetGuid();

    public static object Form(params object[] questions) => Content("form", Section("about", questions));

    public static object Content(string kind, params object[] sections) => new { kind, title = Words("Blankett"), about = Nothing, sections };

    public static object Section(
        string key, object[] questions, string[]? filledBy = null, string[]? readBy = null, string way = "apart", string shown = "atOnce") => new
        {
            key, title = Words(key), about = Nothing, filledBy = filledBy ?? ["employee"], readBy = readBy ?? ["manager"], way, shown, questions,
        };

    public static object Question(string key, string kind = "text", bool isRequired = false, object? when = null, string[]? choices = null, string? en = "?", string? owner = null) => new
    {
        key, kind, text = new { sv = $"{key}?", en }, help = Nothing, isRequired, when, choices = (choices ?? []).Select(c => new { key = c, text = Words(c) }).ToArray(),
        takesSeveral = false, scale = kind == "scale" ? new { from = 1, to = 5, low = Nothing, high = Nothing } : null, owner,
    };

    public static object Words(string text) => new { sv = text, en = text };

    private static readonly object Nothing = new { sv = (string?)null, en = (string?)null };

    public static IEnumerable<string?> Keys(JsonElement list) => list.EnumerateArray().Select(item => item.At("key").GetString());
}
