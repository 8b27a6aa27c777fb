using Competence.Kernel;
using Competence.Skills.Search;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Skills.Occupations;

/// <param name="Search">Words or parts of words, in Swedish or English; accents, case and small slips do not matter.</param>
/// <param name="Taxonomy">Only occupations of this one.</param>
/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
public sealed record SearchOccupationsRequest(
    [property: QueryParam] string? Search = null, [property: QueryParam] Taxonomy? Taxonomy = null, [property: QueryParam] int? Limit = null);

/// <param name="Essential">How many skills it cannot do without.</param>
/// <param name="Optional">How many more may help.</param>
public sealed record OccupationSummaryView(Guid OccupationId, LocalizedText Label, string Code, Taxonomy Taxonomy, int Essential, int Optional);

public sealed record OccupationsView(IReadOnlyList<OccupationSummaryView> Items);

internal sealed class SearchOccupationsValidator : Validator<SearchOccupationsRequest>
{
    public SearchOccupationsValidator()
    {
        RuleFor(r => r.Search).MaximumLength(200);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>Find occupations to draft a role profile from</summary>
internal sealed class SearchOccupationsEndpoint(IQuerySession session) : Endpoint<SearchOccupationsRequest, OccupationsView>
{
    public override void Configure()
    {
        Get("/occupations");
        Policies("catalogue.read");
    }

    public override async Task HandleAsync(SearchOccupationsRequest request, CancellationToken ct)
    {
        var limit = request.Limit ?? 25;
        var search = new LabelSearch(LabelTables.Occupations, request.Search ?? "", null, limit) { Framework = request.Taxonomy?.ToString() };
        Guid[] hits = [.. (await search.Run(session, ct)).Take(limit).Select(hit => hit.Id)];
        var found = (await session.LoadManyAsync<Occupation>(ct, hits)).ToDictionary(o => o.Id);
        await Send.OkAsync(new([.. hits.Where(found.ContainsKey).Select(id => Summary(found[id]))]), ct);
    }

    private static OccupationSummaryView Summary(Occupation o) =>
        new(o.Id, o.Label, o.Code, o.Taxonomy, o.EssentialSkills.Count, o.OptionalSkills.Count);
}
