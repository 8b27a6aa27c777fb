using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Scenarios;

public sealed record PreviewPromotionRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId);

/// <param name="Roles">Role profiles whose next version would be drafted.</param>
/// <param name="Needs">What units would be set to need.</param>
/// <param name="LeftOut">Requirements that fall away in a later year: they are dropped by hand then.</param>
public sealed record PromotionView(IReadOnlyList<PromotedRoleView> Roles, IReadOnlyList<PromotedNeedView> Needs, IReadOnlyList<PromotedRoleView> LeftOut);

/// <param name="HasDraft">Its next version has been begun; the changes are put into it.</param>
public sealed record PromotedRoleView(Guid RoleProfileId, LocalizedText Name, bool HasDraft, IReadOnlyList<PromotedRequirementView> Changes);

/// <param name="FromLevel">What the published version asks at the year's end; null: nothing.</param>
/// <param name="Level">1-5; null: no longer asked.</param>
public sealed record PromotedRequirementView(Guid SkillId, LocalizedText Label, int Year, int? FromLevel, int? Level, int? Importance);

public sealed record PromotedNeedView(Guid UnitId, Guid SkillId, LocalizedText Label, int Level, int People, DateOnly ByDate);

/// <summary>What making a scenario the target would change</summary>
internal sealed class PreviewPromotionEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<PreviewPromotionRequest, PromotionView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/scenarios/{ScenarioId}/promotion");
        Policies("scenario.read");
        Description(d => d.Produces<PromotionView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(PreviewPromotionRequest request, CancellationToken ct)
    {
        if (await new ScenarioReading(session, policy).Find(request.UnitId, request.ScenarioId, Actor.Of(User)!, ct) is not { } scenario)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-scenario")));
            return;
        }
        var roles = await session.LoadManyAsync<RoleProfile>(ct, [.. scenario.Plan.Requirements.Select(d => d.RoleProfileId).Distinct()]);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. scenario.Plan.Skills.Distinct()])).ToDictionary(s => s.Id);
        var promotion = Promotion.Of(scenario.Plan, roles, clock.Today());
        await Send.OkAsync(new PromotionView(
            [.. promotion.Roles.Select(r => Role(r.Role, r.Changes))],
            [.. promotion.Needs.Select(n => new PromotedNeedView(n.UnitId, n.SkillId, skills[n.SkillId].Label, n.Level, n.People, n.ByDate))],
            [.. promotion.LeftOut.GroupBy(d => d.RoleProfileId).Select(g => Role(roles.Single(r => r.Id == g.Key), [.. g]))]), ct);

        PromotedRoleView Role(RoleProfile role, IReadOnlyList<RequirementDelta> changes) => new(
            role.Id, role.Name, role.Draft is not null,
            [.. changes.Select(d => new PromotedRequirementView(
                d.SkillId, skills[d.SkillId].Label, d.Year,
                role.AskedAt(new DateOnly(d.Year, 12, 31)).FirstOrDefault(r => r.SkillId == d.SkillId)?.Level, d.Level, d.Importance))]);
    }
}
