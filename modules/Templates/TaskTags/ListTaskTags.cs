using Competence.Templates.LegalRules;
using FastEndpoints;
using Marten;

namespace Competence.Templates.TaskTags;

/// <param name="Items">By the word: those that rules ask about, and those that somebody has.</param>
public sealed record TaskTagsInUseView(IReadOnlyList<TaskTagInUseView> Items);

/// <param name="Rules">How many rules ask about it.</param>
/// <param name="Roles">How many role profiles have it.</param>
public sealed record TaskTagInUseView(string Tag, int Rules, int Roles);

/// <summary>The words there are for what people do at work</summary>
/// <remarks>Never who does it: that is asked of each person.</remarks>
internal sealed class ListTaskTagsEndpoint(IQuerySession session) : EndpointWithoutRequest<TaskTagsInUseView>
{
    public override void Configure()
    {
        Get("/legal/task-tags");
        Policies("legal-rule.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var asked = (await session.Query<LegalRule>().Take(LegalRule.Most).ToListAsync(ct))
            .Where(r => !r.IsRetired).SelectMany(r => r.Content.AppliesWhen.TaskTags).CountBy(t => t).ToDictionary();
        var roles = (await session.Read(
            "select tag, count(*) from templates.task_tags where tenant_id = @tenant and not is_person group by 1",
            row => (Tag: row.GetString(0), Count: (int)row.GetInt64(1)), ct)).ToDictionary(r => r.Tag, r => r.Count);
        await Send.OkAsync(new([.. asked.Keys.Union(roles.Keys).Order(Rows.SwedishOrder)
            .Select(tag => new TaskTagInUseView(tag, asked.GetValueOrDefault(tag), roles.GetValueOrDefault(tag)))]), ct);
    }
}
