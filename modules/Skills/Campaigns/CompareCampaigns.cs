using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

/// <param name="EarlierId">The campaign that this one is compared with.</param>
/// <param name="UnitId">Only people who worked in this unit or below when the later campaign closed.</param>
public sealed record CompareCampaignsRequest(
    [property: RouteParam] Guid CampaignId, [property: RouteParam] Guid EarlierId, [property: QueryParam] Guid? UnitId = null);

public sealed record CampaignComparisonView(Guid CampaignId, Guid EarlierId, IReadOnlyList<SkillMovementView> Skills);

/// <param name="People">Who had a level in both; null where suppressed.</param>
/// <param name="Up">How many had a higher level the later time; null where it would tell of single people.</param>
/// <param name="Same">How many had the same level; null where it would tell of single people.</param>
/// <param name="Down">How many had a lower level; null where it would tell of single people.</param>
public sealed record SkillMovementView(Guid SkillId, LocalizedText Label, SkillKind Kind, int? People, int? Up, int? Same, int? Down, bool IsSuppressed);

/// <summary>What moved between two closed campaigns, skill by skill</summary>
/// <remarks>Counts only people and skills that both snapshots have a level of.</remarks>
internal sealed class CompareCampaignsEndpoint(IQuerySession session) : Endpoint<CompareCampaignsRequest, CampaignComparisonView>
{
    public override void Configure()
    {
        Get("/campaigns/{CampaignId}/comparison/{EarlierId}");
        Policies("aggregate.read");
        Description(d => d.Produces<CampaignComparisonView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CompareCampaignsRequest request, CancellationToken ct)
    {
        var (campaign, earlier) = (await session.LoadAsync<Campaign>(request.CampaignId, ct), await session.LoadAsync<Campaign>(request.EarlierId, ct));
        if ((Snapshot.Fault(campaign) ?? Snapshot.Fault(earlier)) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var isTellable = (await session.SnapshotSize(campaign!.Id, request.UnitId, ct)).IsTellable;
        var moved = isTellable ? await Moved(request, ct) : [];
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. moved.Select(m => m.SkillId)])).ToDictionary(s => s.Id);
        await Send.OkAsync(new CampaignComparisonView(request.CampaignId, request.EarlierId, [
            .. moved.Select(m => View(m, skills[m.SkillId]))
                .OrderBy(s => s.Kind).ThenBy(s => s.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase),
        ]), ct);
    }

    internal static SkillMovementView View(Movement m, Skill skill)
    {
        var people = m.Up + m.Same + m.Down;
        if (people < SmallGroups.Minimum || m.Rest is > 0 and < SmallGroups.Minimum)
            return new(skill.Id, skill.Label, skill.Kind, null, null, null, null, IsSuppressed: true);

        var hidden = SmallGroups.Hidden(new Dictionary<string, int> { ["up"] = m.Up, ["same"] = m.Same, ["down"] = m.Down });
        return new(skill.Id, skill.Label, skill.Kind, people, Shown("up", m.Up), Shown("same", m.Same), Shown("down", m.Down), IsSuppressed: false);

        int? Shown(string what, int count) => hidden.Contains(what) ? null : count;
    }

    private Task<List<Movement>> Moved(CompareCampaignsRequest request, CancellationToken ct) => session.Read(
        """
        select skill_id, count(*) filter (where counts and later > earlier), count(*) filter (where counts and later = earlier),
               count(*) filter (where counts and later < earlier), count(*) filter (where not counts)
        from (select l.skill_id, l.level as later, e.level as earlier, @unit::uuid is null or @unit = any(p.units) as counts
              from skills.campaign_snapshots l
              join skills.campaign_snapshots e on e.tenant_id = @tenant and e.campaign_id = @earlier and e.person_id = l.person_id and e.skill_id = l.skill_id
              join skills.campaign_people p on p.tenant_id = @tenant and p.campaign_id = l.campaign_id and p.person_id = l.person_id
              where l.tenant_id = @tenant and l.campaign_id = @campaign and l.level is not null and e.level is not null) both_times
        group by skill_id having bool_or(counts)
        """,
        row => new Movement(row.GetGuid(0), (int)row.GetInt64(1), (int)row.GetInt64(2), (int)row.GetInt64(3), (int)row.GetInt64(4)), ct,
        ("campaign", request.CampaignId), ("earlier", request.EarlierId), ("unit", request.UnitId));
}

/// <param name="Rest">How many others moved or stayed, outside the unit.</param>
internal sealed record Movement(Guid SkillId, int Up, int Same, int Down, int Rest);
