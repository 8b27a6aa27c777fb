using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>
/// From two business goals to the skills they take: written by the learning specialist, approved by the HR manager; with an outcome
/// goal that moves by itself, one that is told, and objectives.
/// </summary>
internal static class SeedStrategy
{
    private const string Writer = "p193", Approver = "p006", ChiefExecutive = "p001";

    public static async Task All(CompetenceClient client, Guid founder, Dictionary<string, Guid> people, Dictionary<string, Guid> skills, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var (until, ceo) = (today.AddYears(1), people[ChiefExecutive]);
        await client.ActAsAsync(new() { PersonId = people[Writer] }, ct);

        CapabilitySkill Asks(string skill, int importance, SkillTarget? target = null) => new() { SkillId = skills[skill], Importance = importance, Target = target };
        var support = (await client.AddCapabilityAsync(new()
        {
            Name = new() { Sv = "Lösa kundens ärende vid första kontakten", En = "Solve the customer's case at first contact" },
            Skills = [Asks("troubleshooting", 5, new() { People = 20, Level = 3, ByDate = until }), Asks("customer-care", 4), Asks("ticketing", 3)],
        }, cancellationToken: ct)).CapabilityId;
        var tools = (await client.AddCapabilityAsync(new()
        {
            Name = new() { Sv = "Använda AI-verktyg i vardagen", En = "Use AI tools every day" },
            Skills = [Asks("ai-tools", 5, new() { People = 60, Level = 2, ByDate = until }), Asks("data-literacy", 3)],
        }, cancellationToken: ct)).CapabilityId;

        async Task<Guid> Goal(string title, string why, params Guid[] capabilities) => (await client.AddBusinessGoalAsync(
            new() { Title = title, Why = why, OwnerId = ceo, Until = until, CapabilityIds = [.. capabilities] }, cancellationToken: ct)).GoalId;
        var faster = await Goal("Åtta av tio serviceärenden lösta inom ett dygn", "Kunder som står stilla väntar inte länge.", support, tools);
        var leaner = await Goal("Tio procent mindre administration", "Tiden behövs i verkstaden och hos kunden.", tools);
        await client.AddBusinessGoalAsync(
            new() { Title = "Nytt tak på Sundtorps servicecenter", OwnerId = ceo, Until = until, NoSkillImpact = "Byggs av entreprenör." }, cancellationToken: ct);

        var covered = (await client.AddOutcomeGoalAsync(new()
        {
            Title = "AI-verktyg på den nivå rollen kräver", Kpi = OutcomeKpi.SkillCoverage, SkillId = skills["ai-tools"], Target = .9m, Until = until, BusinessGoalId = leaner,
        }, cancellationToken: ct)).OutcomeGoalId;
        var turnover = (await client.AddOutcomeGoalAsync(
            new() { Title = "Färre slutar", Kpi = OutcomeKpi.Turnover, Baseline = .11m, Target = .08m, Until = until, BusinessGoalId = faster }, cancellationToken: ct)).OutcomeGoalId;
        await client.MeasureOutcomeAsync(turnover, new() { On = today.AddMonths(-3), Value = .11m, People = 198 }, cancellationToken: ct);
        await client.MeasureOutcomeAsync(turnover, new() { On = today, Value = .095m, People = 200 }, cancellationToken: ct);

        var strategy = (await client.DraftStrategyAsync(new()
        {
            Title = "Lära för service och AI", OwnerId = people[Writer], ReviewOn = today.AddMonths(6), Budget = 1_250_000, BusinessGoalIds = [faster, leaner],
            SkillIds = [skills["ai-tools"], skills["troubleshooting"]], Audiences = [new() { Text = "Kundtjänst och teknisk support" }, new() { Text = "Alla med administrativa uppgifter" }],
            Programmes =
            [
                new() { Title = "AI i arbetet, grund", SkillId = skills["ai-tools"], Hours = 960, BusinessGoalId = leaner },
                new() { Title = "Felsökning steg för steg", SkillId = skills["troubleshooting"], Hours = 480, BusinessGoalId = faster },
                new() { Title = "Samtal som löser", SkillId = skills["customer-care"], Hours = 240, BusinessGoalId = faster },
            ],
            OutcomeGoalIds = [covered, turnover],
        }, cancellationToken: ct)).StrategyId;
        await client.SubmitStrategyAsync(strategy, "*", cancellationToken: ct);
        await Objectives(client, ceo, until, ct);

        await client.ActAsAsync(new() { PersonId = people[Approver] }, ct);
        await client.ApproveStrategyAsync(strategy, "*", cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
    }

    private static async Task Objectives(CompetenceClient client, Guid owner, DateOnly until, CancellationToken ct)
    {
        var top = (await client.AddObjectiveAsync(new()
        {
            Title = "Kunder som rekommenderar oss", OwnerId = owner, Until = until, Weight = 1, KeyResults = [new() { Title = "Kundnöjdhet", Start = 62, Target = 75, Weight = 1 }],
        }, cancellationToken: ct)).ObjectiveId;
        await client.AddObjectiveAsync(new()
        {
            Title = "Snabbare svar i supporten", OwnerId = owner, Until = until, ParentId = top, Weight = 2,
            KeyResults = [new() { Title = "Tid till första svar", Unit = "minuter", Start = 90, Target = 30, Weight = 1 }],
        }, cancellationToken: ct);
        var part = (await client.ListObjectivesAsync(cancellationToken: ct)).Items.Single(o => o.ParentId == top);
        await client.TellKeyResultAsync(part.ObjectiveId, part.KeyResults.Single().KeyResultId, new() { Current = 60 }, ct);
    }
}
