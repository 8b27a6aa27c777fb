using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Learning;

public sealed record GetLearningItemRequest([property: RouteParam] Guid ItemId);

/// <param name="Language">ISO 639-1.</param>
/// <param name="Hours">How long it takes.</param>
/// <param name="Cost">In SEK a person; null where nobody has said.</param>
/// <param name="PassMark">0 to 1: the scaled score from which it is passed; null where it has none.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record LearningItemView(
    Guid ItemId, LearningItemKind Kind, string Title, string? Description, string Language, string? Provider, string? Url, decimal Hours, decimal? Cost,
    decimal? PassMark, IReadOnlyList<TaughtSkillView> Skills, IReadOnlyList<PrerequisiteView> Prerequisites, bool IsOffered, long Version);

/// <param name="FromLevel">0-4: what it takes for known.</param>
/// <param name="ToLevel">1-5: what it leads to.</param>
public sealed record TaughtSkillView(Guid SkillId, LocalizedText? Skill, int FromLevel, int ToLevel);

public sealed record PrerequisiteView(Guid ItemId, string Title);

/// <summary>Something to learn from</summary>
internal sealed class GetLearningItemEndpoint(IQuerySession session) : Endpoint<GetLearningItemRequest, LearningItemView>
{
    public override void Configure()
    {
        Get("/learning-items/{ItemId}");
        Policies("learning-item.read");
        Description(d => d.Produces<LearningItemView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetLearningItemRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<LearningItem>(request.ItemId, ct) is not { } item)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-learning-item")));
            return;
        }
        var c = item.Content;
        var names = await session.SkillNames([.. c.Skills.Select(s => s.SkillId)], ct);
        var titles = await session.Titles([.. c.Prerequisites], ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(item.Version);
        await Send.OkAsync(new(
            item.Id, c.Kind, c.Title, c.Description, c.Language, c.Provider, c.Url, c.Hours, c.Cost, c.PassMark,
            [.. c.Skills.Select(s => new TaughtSkillView(s.SkillId, names.GetValueOrDefault(s.SkillId), s.From, s.To))],
            [.. c.Prerequisites.Select(p => new PrerequisiteView(p, titles.GetValueOrDefault(p, "")))], item.IsOffered, item.Version), ct);
    }
}
