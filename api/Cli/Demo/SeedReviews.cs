using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>A programme in support that is finished, what its participants and their manager say of it, its effect card; a review meeting that decided, and one that is planned.</summary>
internal static class SeedReviews
{
    private const string Learning = "p193", HumanResources = "p006", ChiefExecutive = "p001", Manager = "p022";
    private static readonly string[] Participants = ["p159", "p160", "p161", "p162", "p163", "p164", "p165", "p166"];
    private static readonly int[] Scores = [5, 4, 4, 3, 5, 4];

    public static async Task All(CompetenceClient client, Guid founder, Dictionary<string, Guid> people, Dictionary<string, Guid> items, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        var programme = await Programme(client, people, items, today, ct);
        foreach (var (key, score) in Participants.Zip(Scores)) await Answer(people[key], score);
        await client.ActAsAsync(new() { PersonId = people[Manager] }, ct);
        foreach (var key in Participants.Take(5))
            await SeedPlans.Known.ExecuteAsync(async token => await client.CheckReportBehaviourAsync(people[key], programme, new() { Statements = [4, 3, 3], HasUsed = key != "p162" }, cancellationToken: token), ct);
        await client.ActAsAsync(new() { PersonId = people[Learning] }, ct);
        await Card(client, programme, today, ct);
        await Meetings(client, people, today, ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);

        async Task Answer(Guid person, int score)
        {
            await client.ActAsAsync(new() { PersonId = person }, ct);
            await SeedPlans.Known.ExecuteAsync(async token => await client.GiveReactionAsync(person, programme, new() { Score = score }, cancellationToken: token), ct);
            await client.CheckOwnBehaviourAsync(person, programme, new() { Statements = [score, Math.Max(1, score - 1), 3], HasUsed = score > 3 }, cancellationToken: ct);
        }
    }

    private static async Task<Guid> Programme(CompetenceClient client, Dictionary<string, Guid> people, Dictionary<string, Guid> items, DateOnly today, CancellationToken ct)
    {
        var track = (await client.AddTrackAsync(new() { Title = "Samtalet med kunden", ItemIds = [items["customer"]] }, cancellationToken: ct)).TrackId;
        var programme = (await client.AddProgrammeAsync(new()
        {
            Title = "Samtal som löser", Description = "En dag om samtalet med den som är missnöjd, och övning i par.", OwnerId = people[Learning], TrackIds = [track],
            NoStrategyBecause = "Prövades i supporten innan lärstrategin skrevs.", Budget = 60_000,
        }, cancellationToken: ct)).ProgrammeId;
        var cohort = (await client.PlanCohortAsync(
            programme, new() { Name = "Supporten", Starts = today.AddDays(-80), Ends = today.AddDays(10), Seats = 12 }, cancellationToken: ct)).CohortId;
        foreach (var key in Participants)
        {
            await SeedPlans.Known.ExecuteAsync(async token => await client.JoinCohortAsync(people[key], cohort, cancellationToken: token), ct);
            await client.RecordLearningAsync(people[key], new() { ItemId = items["customer"], Day = today.AddDays(-65), Hours = 6 }, cancellationToken: ct);
        }
        return programme;
    }

    private static async Task Card(CompetenceClient client, Guid programme, DateOnly today, CancellationToken ct)
    {
        var start = new DateOnly(today.Year, today.Month, 1).AddMonths(-3);
        await SeedPlans.Known.ExecuteAsync(async token => await client.MakeEffectCardAsync(new()
        {
            ProgrammeId = programme, Measure = "leavers", Start = start, Months = 3, Target = new() { Kind = GroupKind.Participants }, Comparison = new() { Kind = GroupKind.Population },
            Return = new() { Benefit = 90_000, Assumption = "Tolv ärenden i månaden löses nu i första samtalet i stället för i det andra: två timmar och 625 kronor per ärende, i ett halvår.", Cost = 60_000 },
        }, cancellationToken: token), ct);
    }

    private static async Task Meetings(CompetenceClient client, Dictionary<string, Guid> people, DateOnly today, CancellationToken ct)
    {
        var goal = (await client.GetStrategyMapAsync(ct)).Goals[0].GoalId;
        IReadOnlyList<Guid> present = [people[ChiefExecutive], people[HumanResources], people[Learning]];
        var held = (await client.PlanReviewAsync(new()
        {
            Title = "Höstens uppföljning", On = today.AddDays(-14), ParticipantIds = present, MetricKeys = ["turnover", "headcount"], GoalIds = [goal],
            Minutes = "Vi gick igenom läget och enades om vad som ska vara annorlunda till nästa gång.",
            Decisions =
            [
                new() { MetricKey = "turnover", Decision = ReviewDecision.Continue, Reason = "Få har slutat, och samtalen i rätt tid verkar hjälpa.", OwnerId = people[HumanResources], NextOn = today.AddMonths(3) },
                new() { MetricKey = "headcount", Decision = ReviewDecision.Stop, Reason = "Antalet säger inget om kompetensen. Vi följer täckningen i stället.", OwnerId = people[HumanResources], NextOn = today.AddMonths(3) },
                new() { GoalId = goal, Decision = ReviewDecision.Change, Reason = "Fler i supporten behöver felsökningen innan vintern.", OwnerId = people[Learning], NextOn = today.AddMonths(2) },
            ],
        }, cancellationToken: ct)).ReviewId;
        await client.CloseReviewAsync(held, "*", cancellationToken: ct);
        await client.NoteReviewAsync(held, new() { Text = "Rättelse: felsökningen gäller även reservdelslagret." }, cancellationToken: ct);
        await client.PlanReviewAsync(
            new() { Title = "Vinterns uppföljning", On = today.AddMonths(2), ParticipantIds = present, MetricKeys = ["turnover", "internal-mobility"], GoalIds = [goal] }, cancellationToken: ct);
    }
}
