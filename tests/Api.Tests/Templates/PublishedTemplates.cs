using Competence.Api.Tests.Access;
using Competence.Kernel;
using Competence.Templates.Definitions;

namespace Competence.Api.Tests.Templates;

/// <summary>Templates as if somebody had made and published them.</summary>
internal static class PublishedTemplates
{
    private static readonly LocalizedText Said = new("Ja", "Yes");

    public static async Task<Guid> Published(this CompetenceApi api, string tenant, TemplateKind kind, params Section[] sections)
    {
        var (id, by) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var content = new TemplateContent(kind, Said, LocalizedText.Empty, sections);
        await using var session = api.Store().LightweightSession(tenant);
        session.Events.StartStream<TemplateDefinition>(
            id, new TemplateDrafted(id, content, null, by, DateTimeOffset.UnixEpoch), new TemplateVersionPublished(id, 1, content, by, DateTimeOffset.UnixEpoch));
        await session.SaveChangesAsync();
        return id;
    }

    public static Section In(string key, Phase? phase, params Question[] questions) =>
        new(key, Said, LocalizedText.Empty, [Party.Manager], [], AnswerWay.Together, Reveal.AtOnce, questions, phase);

    public static Question Job(string key, Party owner, int? days = null) =>
        new(key, QuestionKind.Task, new($"Gör {key}", $"Do {key}"), LocalizedText.Empty, false, null, [], false, null, owner, days);

    public static Question Choice(string key, params string[] choices) =>
        new(key, QuestionKind.Choice, Said, LocalizedText.Empty, false, null, [.. choices.Select(c => new Choice(c, Said))], true, null);

    public static Question Text(string key, bool isRequired = false) => new(key, QuestionKind.Text, Said, LocalizedText.Empty, isRequired, null, [], false, null);
}
