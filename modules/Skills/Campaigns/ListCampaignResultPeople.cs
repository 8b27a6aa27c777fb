using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

/// <param name="SkillId">Only this skill.</param>
/// <param name="Cursor">The last page's <c>nextCursor</c>: whom to read on after.</param>
/// <param name="Limit">People a page, 1-200; 50 where left out.</param>
public sealed record ListCampaignResultPeopleRequest(
    [property: RouteParam] Guid CampaignId, [property: QueryParam] Guid? SkillId = null, [property: QueryParam] Guid? Cursor = null,
    [property: QueryParam] int? Limit = null);

public sealed record CampaignPersonResultView(Guid PersonId, Guid? ManagerId, Guid? UnitId, IReadOnlyList<CampaignFrozenLevelView> Skills);

/// <param name="Level">0-5, what others saw on the closing day; null where nothing was known.</param>
/// <param name="Self">What the person said in the campaign.</param>
/// <param name="Manager">What a manager said in the campaign.</param>
/// <param name="Required">What the person's role asked on the closing day.</param>
public sealed record CampaignFrozenLevelView(Guid SkillId, int? Level, double? Confidence, int? Self, int? Manager, int? Required);

internal sealed class ListCampaignResultPeopleValidator : Validator<ListCampaignResultPeopleRequest>
{
    public ListCampaignResultPeopleValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 200);
}

/// <summary>What a closed campaign came to, person by person</summary>
/// <remarks>Read from the snapshot: the same in a year as on the closing day. HR's own row is left out.</remarks>
internal sealed class ListCampaignResultPeopleEndpoint(IQuerySession session) : Endpoint<ListCampaignResultPeopleRequest, Page<CampaignPersonResultView>>
{
    public override void Configure()
    {
        Get("/campaigns/{CampaignId}/result/people");
        Policies("campaign-people.read");
        Description(d => d.Produces<Page<CampaignPersonResultView>>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ListCampaignResultPeopleRequest request, CancellationToken ct)
    {
        var campaign = await session.LoadAsync<Campaign>(request.CampaignId, ct);
        if (Snapshot.Fault(campaign) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var limit = request.Limit ?? 50;
        var rows = await session.Read(
            """
            with page as (
                select person_id, manager_id, unit_id from skills.campaign_people
                where tenant_id = @tenant and campaign_id = @campaign and person_id > @after and person_id <> @reader order by person_id limit @most
            )
            select p.person_id, p.manager_id, p.unit_id, s.skill_id, s.level, s.confidence, s.self, s.manager, s.required
            from page p join skills.campaign_snapshots s on s.tenant_id = @tenant and s.campaign_id = @campaign and s.person_id = p.person_id
            where @skill::uuid is null or s.skill_id = @skill order by 1, 4
            """,
            row => (Person: row.GetGuid(0), Manager: row.OrNull<Guid>(1), Unit: row.OrNull<Guid>(2), Level: new CampaignFrozenLevelView(
                row.GetGuid(3), row.OrNull<short>(4), row.OrNull<double>(5) is { } sure ? Math.Round(sure, 6) : null, row.OrNull<short>(6), row.OrNull<short>(7), row.OrNull<short>(8))), ct,
            ("campaign", campaign!.Id), ("after", request.Cursor ?? Guid.Empty), ("reader", Actor.Of(User)!.PersonId ?? Guid.Empty),
            ("most", limit + 1), ("skill", request.SkillId));
        var people = rows.GroupBy(r => (r.Person, r.Manager, r.Unit))
            .Select(p => new CampaignPersonResultView(p.Key.Person, p.Key.Manager, p.Key.Unit, [.. p.Select(r => r.Level)])).ToList();
        await Send.OkAsync(new Page<CampaignPersonResultView>(
            [.. people.Take(limit)], people.Count > limit ? people[limit - 1].PersonId.ToString() : null), ct);
    }
}
