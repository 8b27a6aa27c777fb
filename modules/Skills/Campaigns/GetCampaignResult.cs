using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

/// <param name="UnitId">Only people who worked in this unit or below on the closing day.</param>
public sealed record GetCampaignResultRequest([property: RouteParam] Guid CampaignId, [property: QueryParam] Guid? UnitId = null);

/// <param name="ClosedOn">The day that every figure is of, whatever was said later.</param>
/// <param name="People">Null where they are too few to count, or those left out would be.</param>
public sealed record CampaignResultView(
    Guid CampaignId, Guid SnapshotId, LocalizedText Name, DateOnly ClosedOn, int? People, IReadOnlyList<CampaignSkillResultView> Skills);

/// <param name="People">Who were asked; null where suppressed, as all figures.</param>
/// <param name="Levels">How many had level 0 to 5; null for a level that would tell of single people.</param>
/// <param name="Unrated">Who had no level; null where it would tell of single people.</param>
/// <param name="AtTarget">Of those whose role asked for the skill, how many had what it asked.</param>
/// <param name="Mean">Of the levels; null below ten people.</param>
public sealed record CampaignSkillResultView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int? People, IReadOnlyList<int?>? Levels, int? Unrated, int? Needed, int? AtTarget,
    double? Mean, bool IsSuppressed);

/// <summary>What a closed campaign came to, skill by skill</summary>
/// <remarks>Read from the snapshot: the same in a year as on the closing day.</remarks>
internal sealed class GetCampaignResultEndpoint(IQuerySession session) : Endpoint<GetCampaignResultRequest, CampaignResultView>
{
    public override void Configure()
    {
        Get("/campaigns/{CampaignId}/result");
        Policies("aggregate.read");
        Description(d => d.Produces<CampaignResultView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(GetCampaignResultRequest request, CancellationToken ct)
    {
        var campaign = await session.LoadAsync<Campaign>(request.CampaignId, ct);
        if (Snapshot.Fault(campaign) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var size = await session.SnapshotSize(campaign!.Id, request.UnitId, ct);
        var counts = size.IsTellable ? await session.SnapshotCounts(campaign.Id, request.UnitId, ct) : [];
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. counts.Select(c => c.SkillId)])).ToDictionary(s => s.Id);
        await Send.OkAsync(new CampaignResultView(
            campaign.Id, campaign.SnapshotId!.Value, campaign.Plan.Name, campaign.ClosedOn!.Value, size.IsTellable ? size.People : null,
            [
                .. counts.Select(c => View(c, skills[c.SkillId]))
                    .OrderBy(s => s.Kind).ThenBy(s => s.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase),
            ]), ct);
    }

    internal static CampaignSkillResultView View(SnapshotCount count, Skill skill)
    {
        if (count.People < SmallGroups.Minimum || count.Rest is > 0 and < SmallGroups.Minimum)
            return new(skill.Id, skill.Label, skill.Kind, null, null, null, null, null, null, IsSuppressed: true);

        var hidden = SmallGroups.Hidden(count.Levels.Select((people, level) => (level, people)).ToDictionary(l => l.level, l => l.people));
        int?[] shown = [.. count.Levels.Select((people, level) => hidden.Contains(level) ? (int?)null : people)];
        var isToldApart = SmallGroups.Hidden(new Dictionary<bool, int> { [true] = count.AtTarget, [false] = count.Needed - count.AtTarget }).Count == 0;
        var rated = count.Levels.Take(Scale.Highest + 1).Sum();
        return new(skill.Id, skill.Label, skill.Kind, count.People, shown[..^1], shown[^1],
            isToldApart ? count.Needed : null, isToldApart ? count.AtTarget : null,
            rated < 10 ? null : Math.Round(count.Levels.Take(Scale.Highest + 1).Select((people, level) => people * (double)level).Sum() / rated, 2), IsSuppressed: false);
    }
}
