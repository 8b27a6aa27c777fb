using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

/// <param name="Cursor">The last page's <c>nextCursor</c>.</param>
/// <param name="Limit">1-200; 50 where left out.</param>
public sealed record ListCampaignWaitingRequest(
    [property: RouteParam] Guid CampaignId, [property: QueryParam] Guid? Cursor = null, [property: QueryParam] int? Limit = null);

/// <param name="Asked">Skills.</param>
/// <param name="Self">How many of them the person has answered.</param>
/// <param name="Manager">How many of them a manager has answered.</param>
public sealed record CampaignWaitingView(Guid PersonId, Guid? ManagerId, Guid? UnitId, int Asked, int Self, int Manager);

internal sealed class ListCampaignWaitingValidator : Validator<ListCampaignWaitingRequest>
{
    public ListCampaignWaitingValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 200);
}

/// <summary>Who has not answered all that they are asked of themselves</summary>
internal sealed class ListCampaignWaitingEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListCampaignWaitingRequest, Page<CampaignWaitingView>>
{
    public override void Configure()
    {
        Get("/campaigns/{CampaignId}/waiting");
        Policies("campaign-people.read");
        Description(d => d.Produces<Page<CampaignWaitingView>>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListCampaignWaitingRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Campaign>(request.CampaignId, ct) is not { } campaign)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-campaign")));
            return;
        }
        var limit = request.Limit ?? 50;
        var rows = await session.Read(
            $"""
            with {CampaignPlaces.Of(campaign)}
            select p.person_id, p.manager_id, p.unit_id, count(*)::int, count(a.self)::int, count(a.manager)::int
            from place p join skills.campaign_answers a on a.tenant_id = @tenant and a.campaign_id = @campaign and a.person_id = p.person_id
            where p.person_id > @after group by 1, 2, 3 having count(a.self) < count(*) order by 1 limit @most
            """,
            row => new CampaignWaitingView(row.GetGuid(0), row.OrNull<Guid>(1), row.OrNull<Guid>(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5)), ct,
            ("campaign", campaign.Id), ("today", clock.Today()), ("after", request.Cursor ?? Guid.Empty), ("most", limit + 1));
        await Send.OkAsync(new Page<CampaignWaitingView>(
            [.. rows.Take(limit)], rows.Count > limit ? rows[limit - 1].PersonId.ToString() : null), ct);
    }
}
