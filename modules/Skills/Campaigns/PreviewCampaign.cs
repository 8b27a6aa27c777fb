using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Skills.Campaigns;

public sealed record PreviewCampaignRequest([property: FromBody] CampaignReachQuestion Body);

/// <param name="SkillIds">Asked of everybody.</param>
public sealed record CampaignReachQuestion(CampaignRule Population, IReadOnlyList<Guid> SkillIds, bool IncludesRoleSkills);

/// <param name="People">Whom the rule meets today.</param>
/// <param name="WithoutRole">How many of them have no role that asks anything.</param>
/// <param name="Questions">Person times skill.</param>
/// <param name="Overlaps">Running campaigns that ask one of these people for one of these skills: they stop the opening.</param>
public sealed record CampaignReachView(int People, int WithoutRole, long Questions, IReadOnlyList<CampaignNameView> Overlaps);

public sealed record CampaignNameView(Guid CampaignId, LocalizedText Name);

internal sealed class PreviewCampaignValidator : Validator<PreviewCampaignRequest>
{
    public PreviewCampaignValidator()
    {
        RuleFor(r => r.Body.Population).Must(rule => rule.Parts() <= 500).WithMessage("≤ 500");
        RuleFor(r => r.Body.SkillIds).Must(ids => ids.Count <= 100).WithMessage("≤ 100");
    }
}

/// <summary>Count whom a plan would ask today</summary>
/// <remarks>Keeps nothing.</remarks>
internal sealed class PreviewCampaignEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<PreviewCampaignRequest, CampaignReachView>
{
    public override void Configure()
    {
        Post("/campaign-previews");
        Policies("campaign.write");
    }

    public override async Task HandleAsync(PreviewCampaignRequest request, CancellationToken ct)
    {
        var today = clock.Today();
        var plan = new CampaignDraft(LocalizedText.Empty, request.Body.Population, request.Body.SkillIds, request.Body.IncludesRoleSkills, today, today).ToPlan();
        var rule = request.Body.Population;
        var reach = !rule.IsEveryone && rule.Parts() == 0
            ? new Reach(0, 0, 0, [])
            : await session.Reach(Guid.Empty, plan, today, ct);
        var others = await session.LoadManyAsync<Campaign>(ct, [.. reach.Overlaps]);
        await Send.OkAsync(new CampaignReachView(
            reach.People, reach.WithoutRole, reach.Questions, [.. others.Select(c => new CampaignNameView(c.Id, c.Plan.Name))]), ct);
    }
}
