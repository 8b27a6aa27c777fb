using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.Campaigns;

/// <summary>What the job is about.</summary>
public sealed record CampaignTask(Guid CampaignId);

/// <summary>
/// Finds whom the plan meets on the day of opening, and writes what each is asked, a thousand people a step. Run again it
/// finishes what was broken off: those who are asked stay the same, and rows that are there stay as they are.
/// </summary>
public sealed class OpenCampaignWork(TimeProvider clock) : IJobWork
{
    public const string JobKind = "skills.open-campaign";
    private const int PeopleAStep = 1000;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var campaign = await run.Session.LoadAsync<Campaign>(run.Input<CampaignTask>().CampaignId, ct);
        await run.Session.Begin(ct);
        if (run.Checkpoint is null && campaign is { State: CampaignState.Draft }) campaign = await Open(campaign, run, ct);
        if (campaign is not { IsRunning: true, OpenedOn: { } day }) return null;

        if (run.Checkpoint is null) run.Expect(await run.Session.CountPeople(campaign.Id, ct));
        var after = run.Checkpoint is { } done ? Guid.Parse(done, CultureInfo.InvariantCulture) : Guid.Empty;
        var people = await run.Session.PeopleAfter(campaign.Id, after, PeopleAStep, ct);
        await run.Session.LockPeople(people, ct);
        var before = await run.Session.CountAsked(campaign.Id, people, ct);
        await run.Session.WriteQuestions(campaign.Id, people, campaign.Plan, day, ct);
        await run.Session.WriteEarlierAnswers(people, campaign, Since(campaign.Plan.StartsOn, clock), ct);
        var asked = await run.Session.CountAsked(campaign.Id, people, ct);
        run.Count(created: asked - before > 0 ? people.Length : 0, skipped: asked - before > 0 ? 0 : people.Length);
        if (people.Length == PeopleAStep) return people[^1].ToString();

        CampaignTables.Analyse(run.Session);
        return null;
    }

    /// <summary>Answers count from the beginning of this day, in the organisation's own zone.</summary>
    public static DateTimeOffset Since(DateOnly day, TimeProvider clock)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, clock.LocalTimeZone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    public static Decision Decide(Campaign? campaign, Reach reach, IReadOnlyList<string> overlapping, IReadOnlyList<Skill> skills, DateOnly today, DateTimeOffset now)
    {
        if (campaign is null) return Refusal.NotFound("skills.unknown-campaign");
        if (campaign.IsRunning) return Decision.Nothing;
        if (campaign.State != CampaignState.Draft) return Refusal.Conflict("skills.campaign-not-draft");
        if (PlanCampaignHandler.Fault(campaign.Plan, skills) is { } fault) return fault;
        if (campaign.Plan.StartsOn > today) return Refusal.Conflict("skills.campaign-not-yet", campaign.Plan.StartsOn);
        if (campaign.Plan.DueOn < today) return Refusal.Conflict("skills.campaign-due-passed");
        if (reach.People == 0) return Refusal.Conflict("skills.campaign-of-nobody");
        if (reach.Questions == 0) return Refusal.Conflict("skills.campaign-of-nothing");
        if (overlapping.Count > 0) return Refusal.Conflict("skills.campaign-overlaps", string.Join(", ", overlapping));

        return Decision.Record(new CampaignOpened(campaign.Id, today, now.ToUniversalTime()));
    }

    /// <summary>What the decision has to know, read live.</summary>
    internal static async Task<Decision> Decide(Campaign? campaign, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if (campaign is not { State: CampaignState.Draft }) return Decide(campaign, new(0, 0, 0, []), [], [], clock.Today(), clock.GetUtcNow());
        var reach = await session.Reach(campaign.Id, campaign.Plan, clock.Today(), ct);
        var others = await session.LoadManyAsync<Campaign>(ct, [.. reach.Overlaps]);
        var skills = await session.LoadManyAsync<Skill>(ct, [.. campaign.Plan.SkillIds]);
        var names = others.Select(c => c.Plan.Name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? "").ToList();
        return Decide(campaign, reach, names, skills, clock.Today(), clock.GetUtcNow());
    }

    private async Task<Campaign> Open(Campaign campaign, JobRun run, CancellationToken ct)
    {
        var decision = await Decide(campaign, run.Session, clock, ct);
        if (decision.Refusal is { } refusal) run.Reject(1, null, refusal.Code, null);
        if (decision.Events.Count == 0) return campaign;

        await run.Session.WriteCampaign(campaign.Id, takesAnswers: true, campaign.Plan.IsBlind, Since(campaign.Plan.StartsOn, clock), ct);
        await run.Session.WritePeople(campaign.Id, campaign.Plan, clock.Today(), ct);
        (await run.Session.Events.FetchForWriting<Campaign>(campaign.Id, ct)).AppendMany(decision.Events);
        foreach (var reminder in RemindCampaignHandler.Schedule(campaign, clock)) run.Tell(reminder);
        return decision.Events.Aggregate(campaign, (c, e) => Campaign.Fold(c, e)!);
    }
}
