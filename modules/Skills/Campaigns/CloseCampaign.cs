using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Contracts;

namespace Competence.Skills.Campaigns;

/// <summary>
/// Freezes what a campaign came to, a thousand people a step: level, confidence, both ratings and what the role asked that
/// day. From its first step on no answer is taken; the last one records that the campaign is closed, and tells it.
/// </summary>
public sealed class CloseCampaignWork(TimeProvider clock) : IJobWork
{
    public const string JobKind = "skills.close-campaign";
    private const int PeopleAStep = 1000, DifferencesAMessage = 1000;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var campaign = await run.Session.LoadAsync<Campaign>(run.Input<CampaignTask>().CampaignId, ct);
        if (Decide(campaign).Refusal is not null || campaign!.State == CampaignState.Closed) return null;

        await run.Session.Begin(ct);
        if (run.Checkpoint is null)
        {
            run.Expect(await run.Session.CountPeople(campaign.Id, ct));
            await run.Session.EndAnswers(campaign.Id, ct);
        }
        var after = run.Checkpoint is { } done ? Guid.Parse(done, CultureInfo.InvariantCulture) : Guid.Empty;
        var people = await run.Session.PeopleAfter(campaign.Id, after, PeopleAStep, ct);
        await run.Session.LockPeople(people, ct);
        await run.Session.FreezePeople(campaign.Id, people, clock.Today(), ct);
        await run.Session.FreezeAnswers(campaign.Id, people, clock.Today(), ct);
        run.Count(created: people.Length);
        if (people.Length == PeopleAStep) return people[^1].ToString();

        await Close(campaign, run, ct);
        return null;
    }

    public static Decision Decide(Campaign? campaign) => campaign?.State switch
    {
        null => Refusal.NotFound("skills.unknown-campaign"),
        CampaignState.Closed or CampaignState.Calibration => Decision.Nothing,
        _ => Refusal.Conflict("skills.campaign-not-in-calibration"),
    };

    private async Task Close(Campaign campaign, JobRun run, CancellationToken ct)
    {
        var (snapshot, now) = (Campaign.SnapshotIdOf(campaign.Id), clock.GetUtcNow());
        (await run.Session.Events.FetchForWriting<Campaign>(campaign.Id, ct)).AppendOne(new CampaignFrozen(campaign.Id, snapshot, clock.Today(), now));
        var differences = await run.Session.Read(
            """
            select s.person_id, s.skill_id, s.self, s.manager from skills.campaign_snapshots s
            join skills.campaign_answers a using (tenant_id, campaign_id, person_id, skill_id)
            where s.tenant_id = @tenant and s.campaign_id = @campaign and abs(s.self - s.manager) >= @steps and a.talk <> @settled
            order by s.person_id, s.skill_id
            """,
            row => new CampaignDifference(row.GetGuid(0), row.GetGuid(1), row.GetInt16(2), row.GetInt16(3)), ct,
            ("campaign", campaign.Id), ("steps", Campaign.DifferenceSteps), ("settled", (short)DifferenceState.Settled));
        CampaignTables.Analyse(run.Session);
        var parts = differences.Chunk(DifferencesAMessage).DefaultIfEmpty([]).ToList();
        for (var i = 0; i < parts.Count; i++) run.Tell(new CampaignClosed(campaign.Id, snapshot, i + 1, parts.Count, parts[i], now));
    }
}
