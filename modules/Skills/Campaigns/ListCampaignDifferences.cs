using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

/// <param name="State">Only those whose talk has come so far.</param>
public sealed record ListCampaignDifferencesRequest([property: RouteParam] Guid CampaignId, [property: QueryParam] DifferenceState? State = null);

/// <param name="Items">The widest first; at most 1,000.</param>
/// <param name="Total">How many there are.</param>
public sealed record CampaignDifferencesView(IReadOnlyList<CampaignDifferenceView> Items, int Total);

/// <param name="Self">0-5.</param>
/// <param name="Manager">0-5.</param>
public sealed record CampaignDifferenceView(
    Guid PersonId, Guid? ManagerId, Guid SkillId, LocalizedText Label, int? Self, int? Manager, DifferenceState State);

internal static class Differences
{
    /// <summary>SQL: the answer a of @campaign is one to talk over, or was and has been.</summary>
    public const string Are = "a.tenant_id = @tenant and a.campaign_id = @campaign and (abs(a.self - a.manager) >= @steps or a.talk > 0)";
}

/// <summary>What people and their managers see differently, to be talked over</summary>
/// <remarks>At least two levels apart. The reader's own are left out: HR does not calibrate themself.</remarks>
internal sealed class ListCampaignDifferencesEndpoint(IQuerySession session, TimeProvider clock)
    : Endpoint<ListCampaignDifferencesRequest, CampaignDifferencesView>
{
    private const int Most = 1000;

    public override void Configure()
    {
        Get("/campaigns/{CampaignId}/differences");
        Policies("campaign-people.read");
        Description(d => d.Produces<CampaignDifferencesView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListCampaignDifferencesRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Campaign>(request.CampaignId, ct) is not { } campaign)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-campaign")));
            return;
        }
        var rows = await session.Read(
            $"""
            with {CampaignPlaces.Of(campaign)}
            select a.person_id, p.manager_id, a.skill_id, a.self, a.manager, a.talk, count(*) over ()
            from skills.campaign_answers a join place p on p.person_id = a.person_id
            where {Differences.Are} and a.person_id <> @reader and (@state::smallint is null or a.talk = @state)
            order by abs(a.self - a.manager) desc nulls last, a.person_id, a.skill_id limit {Most}
            """,
            row => (Person: row.GetGuid(0), Manager: row.OrNull<Guid>(1), Skill: row.GetGuid(2), Self: row.OrNull<short>(3), Theirs: row.OrNull<short>(4),
                Talk: (DifferenceState)row.GetInt16(5), Total: row.GetInt64(6)), ct,
            ("campaign", campaign.Id), ("today", clock.Today()), ("steps", Campaign.DifferenceSteps),
            ("reader", Actor.Of(User)!.PersonId ?? Guid.Empty), ("state", (short?)request.State));
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. rows.Select(r => r.Skill).Distinct()])).ToDictionary(s => s.Id);
        await Send.OkAsync(new CampaignDifferencesView(
            [.. rows.Select(r => new CampaignDifferenceView(r.Person, r.Manager, r.Skill, skills[r.Skill].Label, r.Self, r.Theirs, r.Talk))],
            (int)rows.Select(r => r.Total).FirstOrDefault()), ct);
    }
}
