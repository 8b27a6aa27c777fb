using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Goals.Learning;

/// <param name="Search">At most 200 characters: words that are all in the title or the provider's name.</param>
/// <param name="SkillId">Only what leads to this skill.</param>
/// <param name="Kind">Only this kind.</param>
/// <param name="Retired">True: what is offered no more, instead.</param>
/// <param name="Limit">1-100.</param>
public sealed record ListLearningItemsRequest(
    [property: QueryParam] string? Search, [property: QueryParam] Guid? SkillId, [property: QueryParam] LearningItemKind? Kind,
    [property: QueryParam] bool Retired = false, [property: QueryParam] string? Cursor = null, [property: QueryParam] int Limit = 50);

/// <param name="Language">ISO 639-1.</param>
/// <param name="Cost">In SEK a person; null where nobody has said.</param>
public sealed record LearningItemHeadView(
    Guid ItemId, LearningItemKind Kind, string Title, string Language, string? Provider, decimal Hours, decimal? Cost, IReadOnlyList<TaughtSkillView> Skills);

internal sealed class ListLearningItemsValidator : Validator<ListLearningItemsRequest>
{
    public ListLearningItemsValidator()
    {
        RuleFor(r => r.Search).MaximumLength(200);
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
        RuleFor(r => r.Cursor).Must(c => c is null || TitleCursor.Read(c) is not null);
    }
}

/// <summary>What there is to learn from, by title</summary>
internal sealed class ListLearningItemsEndpoint(IQuerySession session) : Endpoint<ListLearningItemsRequest, Page<LearningItemHeadView>>
{
    public override void Configure()
    {
        Get("/learning-items");
        Policies("learning-item.read");
    }

    public override async Task HandleAsync(ListLearningItemsRequest request, CancellationToken ct)
    {
        var after = request.Cursor is { } cursor ? TitleCursor.Read(cursor) : null;
        var heads = await session.Read(
            $"""
            select i.item_id, i.kind, i.title, i.language, i.provider, i.hours, i.cost from goals.learning_items i
            where i.tenant_id = @tenant and i.is_offered <> @retired
                and (@kind::text is null or i.kind = @kind)
                and (@skill::uuid is null or exists (
                    select from goals.learning_item_skills s where s.tenant_id = @tenant and s.item_id = i.item_id and s.skill_id = @skill))
                and (select coalesce(bool_and(i.title || ' ' || coalesce(i.provider, '') ilike word), true) from unnest(@words) as word)
                and (@title::text is null or (i.title collate {Rows.Swedish}, i.item_id) > (@title collate {Rows.Swedish}, @after))
            order by i.title collate {Rows.Swedish}, i.item_id limit @limit
            """,
            row => new LearningItemHeadView(
                row.GetGuid(0), Enum.Parse<LearningItemKind>(row.GetString(1)), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4),
                row.GetDecimal(5), row.OrNull<decimal>(6), []), ct,
            ("retired", request.Retired), ("kind", request.Kind?.ToString()), ("skill", request.SkillId), ("words", Words(request.Search)),
            ("title", after?.Title), ("after", after?.Id), ("limit", request.Limit + 1));
        List<LearningItemHeadView> page = [.. heads.Take(request.Limit)];
        var taught = await session.Taught([.. page.Select(i => i.ItemId)], ct);
        await Send.OkAsync(new(
            [.. page.Select(i => i with { Skills = taught.GetValueOrDefault(i.ItemId, []) })],
            heads.Count > request.Limit ? new TitleCursor(page[^1].Title, page[^1].ItemId).ToString() : null), ct);
    }

    private static string[] Words(string? search) =>
        [.. (search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(10).Select(word => $"%{word.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%")];
}
