using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Goals.CourseImports;

/// <param name="Limit">1-100.</param>
public sealed record ListSuggestedSkillsRequest([property: QueryParam] int Limit = 100);

/// <param name="Items">By title.</param>
/// <param name="Total">How many wait in all.</param>
public sealed record SuggestedSkillsView(IReadOnlyList<SuggestedSkillView> Items, long Total);

/// <param name="Matched">The words that were found in the title.</param>
/// <param name="FromLevel">0-4, by the course's own level.</param>
/// <param name="ToLevel">1-5.</param>
public sealed record SuggestedSkillView(Guid ItemId, string Title, Guid SkillId, LocalizedText? Skill, string Matched, int FromLevel, int ToLevel);

internal sealed class ListSuggestedSkillsValidator : Validator<ListSuggestedSkillsRequest>
{
    public ListSuggestedSkillsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>Skills that courses may lead to, by the words of their titles</summary>
/// <remarks>They count for nothing until somebody has confirmed them.</remarks>
internal sealed class ListSuggestedSkillsEndpoint(IQuerySession session) : Endpoint<ListSuggestedSkillsRequest, SuggestedSkillsView>
{
    public override void Configure()
    {
        Get("/learning-items/suggested-skills");
        Policies("suggested-skill.read");
    }

    public override async Task HandleAsync(ListSuggestedSkillsRequest request, CancellationToken ct)
    {
        var rows = await session.Read(
            $"""
            select s.item_id, i.title, s.skill_id, s.matched, s.from_level, count(*) over () from goals.suggested_skills s
            join goals.learning_items i on i.tenant_id = @tenant and i.item_id = s.item_id
            where s.tenant_id = @tenant and s.is_open order by i.title collate {Rows.Swedish}, s.item_id, s.skill_id limit @limit
            """,
            row => (View: new SuggestedSkillView(row.GetGuid(0), row.GetString(1), row.GetGuid(2), null, row.GetString(3), row.GetInt16(4), row.GetInt16(4) + 1), Total: row.GetInt64(5)), ct,
            ("limit", request.Limit));
        var names = await session.SkillNames([.. rows.Select(r => r.View.SkillId).Distinct()], ct);
        await Send.OkAsync(new([.. rows.Select(r => r.View with { Skill = names.GetValueOrDefault(r.View.SkillId) })], rows.Count == 0 ? 0 : rows[0].Total), ct);
    }
}
