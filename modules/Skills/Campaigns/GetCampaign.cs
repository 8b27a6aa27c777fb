using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

public sealed record GetCampaignRequest([property: RouteParam] Guid CampaignId);

/// <param name="Skills">Asked of everybody.</param>
/// <param name="IncludesRoleSkills">Also what each person's role asked on the day of opening.</param>
/// <param name="RemindDaysBefore">Days before the last day.</param>
/// <param name="Reminded">Days on which reminders went out.</param>
/// <param name="SnapshotId">What was frozen at closing.</param>
/// <param name="PeopleDone">Who have answered all that they are asked of themselves.</param>
/// <param name="Differences">Self and manager at least two levels apart, or once so and talked over.</param>
public sealed record CampaignView(
    Guid CampaignId, LocalizedText Name, CampaignState State, Guid OwnerId, CampaignPopulation Population, IReadOnlyList<CampaignSkillView> Skills,
    bool IncludesRoleSkills, DateOnly StartsOn, DateOnly DueOn, bool IsBlind, IReadOnlyList<int> RemindDaysBefore, DateOnly? OpenedOn,
    DateOnly? ClosedOn, Guid? SnapshotId, IReadOnlyList<DateOnly> Reminded, int People, int PeopleDone, long Questions, long SelfAnswered,
    long ManagerAnswered, int Differences);

public sealed record CampaignSkillView(Guid SkillId, LocalizedText Label, SkillKind Kind);

/// <summary>One campaign: its plan, and how far it has come</summary>
internal sealed class GetCampaignEndpoint(IQuerySession session) : Endpoint<GetCampaignRequest, CampaignView>
{
    public override void Configure()
    {
        Get("/campaigns/{CampaignId}");
        Policies("campaign.read");
        Description(d => d.Produces<CampaignView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetCampaignRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Campaign>(request.CampaignId, ct) is not { } c)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-campaign")));
            return;
        }
        var skills = await session.LoadManyAsync<Skill>(ct, [.. c.Plan.SkillIds]);
        var count = (await session.AnswerCounts(c.Id, ct)).SingleOrDefault();
        var differences = (await session.Read(
            $"select count(*)::int from skills.campaign_answers a where {Differences.Are}", row => row.GetInt32(0), ct,
            ("campaign", c.Id), ("steps", Campaign.DifferenceSteps))).Single();
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(c.Version);
        await Send.OkAsync(new CampaignView(
            c.Id, c.Plan.Name, c.State, c.OwnerId, c.Plan.Population, View(skills), c.Plan.IncludesRoleSkills, c.Plan.StartsOn, c.Plan.DueOn,
            c.Plan.IsBlind, c.Plan.RemindDaysBefore, c.OpenedOn, c.ClosedOn, c.SnapshotId, c.Reminded, count?.People ?? 0, count?.PeopleDone ?? 0,
            count?.Asked ?? 0, count?.Self ?? 0, count?.Manager ?? 0, differences), ct);
    }

    private static IReadOnlyList<CampaignSkillView> View(IReadOnlyList<Skill> skills) =>
    [
        .. skills.Select(s => new CampaignSkillView(s.Id, s.Label, s.Kind))
            .OrderBy(s => s.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase),
    ];
}
