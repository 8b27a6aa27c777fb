using Competence.Kernel;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Starters;

public sealed record AddStarters(Guid By);

/// <param name="Added">How many were missing.</param>
public sealed record StartersAdded(Refusal? Refusal, int Added = 0);

public static class AddStartersHandler
{
    public static async Task<StartersAdded> Handle(AddStarters command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("templates.starters", ct);
        var ids = Starter.All.Select(s => Starter.IdOf(session.TenantId, s.Key)).ToArray();
        var there = (await session.LoadManyAsync<TemplateDefinition>(ct, ids)).Select(t => t.Id).ToHashSet();
        if (await session.Query<TemplateDefinition>().CountAsync(ct) + ids.Length - there.Count > TemplateDefinition.MostOfATenant)
            return new(Refusal.Conflict("templates.too-many-templates", TemplateDefinition.MostOfATenant));

        foreach (var (starter, id) in Starter.All.Zip(ids).Where(s => !there.Contains(s.Second)))
            session.Events.StartStream<TemplateDefinition>(id, [.. Published(starter, id, command.By, clock.GetUtcNow())]);
        return new(null, ids.Length - there.Count);
    }

    internal static IEnumerable<object> Published(Starter starter, Guid id, Guid by, DateTimeOffset now)
    {
        var content = starter.Content();
        yield return new TemplateDrafted(id, content, starter.Key, by, now);
        yield return new TemplateVersionPublished(id, 1, content, by, now);
    }
}
