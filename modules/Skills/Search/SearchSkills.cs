using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Skills.Search;

/// <param name="Search">Words or parts of words, in Swedish or English; accents, case and small slips do not matter. None: everything.</param>
/// <param name="Framework">Only skills of this catalogue: <c>own</c>, <c>esco</c>, <c>jobtech</c>.</param>
/// <param name="Status">Only skills of this status; else proposed and active ones.</param>
/// <param name="Cursor">Where the page before ended.</param>
/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
public sealed record SearchSkillsRequest(
    [property: QueryParam] string? Search = null,
    [property: QueryParam] SkillKind? Kind = null,
    [property: QueryParam] string? Framework = null,
    [property: QueryParam] SkillStatus? Status = null,
    [property: QueryParam] string? Cursor = null,
    [property: QueryParam] int? Limit = null);

/// <param name="Matched">The alternative label that was found; null where it was the skill's own.</param>
public sealed record SkillSummaryView(Guid SkillId, LocalizedText Label, SkillKind Kind, SkillStatus Status, string Framework, string? Matched);

internal sealed class SearchSkillsValidator : Validator<SearchSkillsRequest>
{
    public SearchSkillsValidator()
    {
        RuleFor(r => r.Search).MaximumLength(200);
        RuleFor(r => r.Framework).MaximumLength(50);
        RuleFor(r => r.Cursor).MaximumLength(2000).Must(SearchCursor.IsReadable);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>Find skills in the whole catalogue, however they are spelt</summary>
internal sealed class SearchSkillsEndpoint(IQuerySession session) : Endpoint<SearchSkillsRequest, Page<SkillSummaryView>>
{
    private static readonly string[] InUse = [nameof(SkillStatus.Proposed), nameof(SkillStatus.Active)];

    public override void Configure()
    {
        Get("/skills");
        Policies("catalogue.read");
    }

    public override async Task HandleAsync(SearchSkillsRequest request, CancellationToken ct)
    {
        var limit = request.Limit ?? 25;
        var search = new LabelSearch(LabelTables.Skills, request.Search ?? "", SearchCursor.Read(request.Cursor), limit)
        {
            Kind = request.Kind?.ToString(),
            Framework = request.Framework,
            Statuses = request.Status is { } status ? [status.ToString()] : InUse,
        };
        var hits = await search.Run(session, ct);
        var page = hits.Take(limit).ToArray();
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. page.Select(hit => hit.Id)])).ToDictionary(skill => skill.Id);
        await Send.OkAsync(new([.. page.Where(hit => skills.ContainsKey(hit.Id)).Select(hit => Summary(skills[hit.Id], hit))],
            hits.Count > limit ? SearchCursor.Write(page[^1]) : null), ct);
    }

    private static SkillSummaryView Summary(Skill skill, Hit hit) =>
        new(skill.Id, skill.Label, skill.Kind, skill.Status, skill.Framework, hit.MatchedIn(skill.AlternativeLabels));
}
