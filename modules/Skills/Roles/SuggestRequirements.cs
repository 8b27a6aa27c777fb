using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

/// <param name="OccupationId">An imported occupation; where left out the one that the role was drafted from.</param>
/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
public sealed record SuggestRequirementsRequest(
    [property: RouteParam] Guid RoleProfileId, [property: QueryParam] Guid? OccupationId = null, [property: QueryParam] int? Limit = null);

internal sealed class SuggestRequirementsValidator : Validator<SuggestRequirementsRequest>
{
    public SuggestRequirementsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <param name="OccupationId">The occupation that was looked at; null where none is known.</param>
/// <param name="RuleVersion">Of the rule that made them.</param>
public sealed record RequirementSuggestionsView(
    Guid RoleProfileId, Guid? OccupationId, LocalizedText? OccupationLabel, int RuleVersion, IReadOnlyList<RequirementSuggestionView> Items);

public enum OccupationWeight { Essential, Optional }

/// <param name="Level">1-5: to begin with.</param>
/// <param name="Importance">1-5: to begin with.</param>
/// <param name="Occupation">What the occupation says of the skill; null where it says nothing.</param>
/// <param name="Roles">Similar role profiles here that ask for it, the most alike first.</param>
public sealed record RequirementSuggestionView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int Level, int Importance, OccupationWeight? Occupation, IReadOnlyList<NamedRoleView> Roles);

public sealed record NamedRoleView(Guid RoleProfileId, LocalizedText Name);

/// <summary>Skills that a role might ask, with why</summary>
/// <remarks>What its occupation takes, and what similar role profiles here ask. A human decides; nothing is added by itself.</remarks>
internal sealed class SuggestRequirementsEndpoint(IQuerySession session, TimeProvider clock)
    : Endpoint<SuggestRequirementsRequest, RequirementSuggestionsView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}/suggestions");
        Policies("role-profile.read");
        Description(d => d.Produces<RequirementSuggestionsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(SuggestRequirementsRequest request, CancellationToken ct)
    {
        var profile = await session.LoadAsync<RoleProfile>(request.RoleProfileId, ct);
        var occupation = (request.OccupationId ?? profile?.OccupationId) is { } id ? await session.LoadAsync<Occupation>(id, ct) : null;
        if (profile is null || request.OccupationId is not null && occupation is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound(profile is null ? "skills.unknown-role-profile" : "skills.unknown-occupation")));
            return;
        }
        var similar = SimilarRoles.To(profile, await session.Query<RoleProfile>().ToListAsync(ct), clock.Today());
        var suggestions = Suggestion.For(profile, occupation, similar);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. suggestions.Select(s => s.Asked.SkillId)])).ToDictionary(s => s.Id);
        await Send.OkAsync(new(profile.Id, occupation?.Id, occupation?.Label, Suggestion.RuleVersion, [
            .. suggestions.Where(s => skills.TryGetValue(s.Asked.SkillId, out var skill) && skill.Status == SkillStatus.Active)
                .Take(request.Limit ?? 25)
                .Select(s => View(s, skills[s.Asked.SkillId])),
        ]), ct);
    }

    private static RequirementSuggestionView View(SuggestedRequirement s, Skill skill) => new(
        skill.Id, skill.Label, skill.Kind, s.Asked.Level, s.Asked.Importance, s.Occupation,
        [.. s.Roles.Select(r => new NamedRoleView(r.Id, r.Name))]);
}
