using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>Tracks of what there is to learn from, an academy for all and one for service, and a programme for those who lead, with two cohorts.</summary>
internal static class SeedProgrammes
{
    private const string Learning = "p193", HumanResources = "p006";
    private static readonly string[] Leaders = ["p009", "p010", "p011", "p012", "p013"];

    public static async Task All(
        CompetenceClient client, Guid founder, Dictionary<string, Guid> people, Dictionary<string, Guid> units, Dictionary<string, Guid> items, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var owner = people[Learning];
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        var basics = await Track("Grund för alla", "Det som alla på Älvhamra behöver kunna.", "fire", "environment", "gdpr");
        var ai = await Track("AI i arbetet", "Från första frågan till arbetsprovet.", "ai-basics", "ai-course", "ai-review");
        var service = await Track("Från lagret till supporten", null, "troubleshooting-1", "troubleshooting-2", "ticketing", "customer");
        var leading = await Track("Att leda andra", "Samtal, återkoppling och förändring.", "conversations", "feedback", "change");

        await Academy("Älvhamra akademi", "För dig som arbetar här, oavsett roll.", new() { IsEveryone = true }, basics, ai);
        await Academy("Serviceakademin", "Till för kundtjänst och teknisk support.", new() { IsEveryone = false, UnitIds = [units["technical-support"]] }, service);

        var strategy = (await client.ListStrategiesAsync(ct)).Items.First(s => s.State == StrategyState.Approved).StrategyId;
        await client.AddProgrammeAsync(new()
        {
            Title = "AI i arbetet, grund", Description = "Åtta veckor tillsammans, en halv dag i veckan.", OwnerId = owner, TrackIds = [ai], StrategyId = strategy, Budget = 320_000,
        }, cancellationToken: ct);
        var programme = (await client.AddProgrammeAsync(new()
        {
            Title = "Ny som ledare", Description = "För dig som leder ett lag sedan högst ett år.", OwnerId = owner, TrackIds = [leading],
            NoStrategyBecause = "Ledarskap har en egen plan, som tas upp i nästa lärstrategi.", Budget = 180_000,
        }, cancellationToken: ct)).ProgrammeId;
        var first = await Cohort("Vårens kull", today.AddDays(-30), today.AddMonths(2), 6);
        await Cohort("Höstens kull", today.AddMonths(4), today.AddMonths(7), 12);
        foreach (var key in Leaders) await SeedPlans.Known.ExecuteAsync(async token => await client.JoinCohortAsync(people[key], first, cancellationToken: token), ct);
        await Finish("p009", "conversations", "feedback");
        await Finish("p010", "conversations", "feedback", "change");
        await Finish("p011", "conversations");
        await client.ActAsAsync(new() { PersonId = founder }, ct);

        async Task<Guid> Track(string title, string? description, params string[] keys) => (await client.AddTrackAsync(
            new() { Title = title, Description = description, ItemIds = [.. keys.Select(key => items[key])] }, cancellationToken: ct)).TrackId;

        Task Academy(string title, string description, PopulationBody audience, params Guid[] tracks) => client.AddAcademyAsync(
            new() { Title = title, Description = description, OwnerId = owner, Audience = audience, TrackIds = [.. tracks] }, cancellationToken: ct);

        async Task<Guid> Cohort(string name, DateOnly starts, DateOnly ends, int seats) => (await client.PlanCohortAsync(
            programme, new() { Name = name, Starts = starts, Ends = ends, Seats = seats }, cancellationToken: ct)).CohortId;

        async Task Finish(string key, params string[] finished)
        {
            foreach (var item in finished)
                await client.RecordLearningAsync(people[key], new() { ItemId = items[item], Day = today.AddDays(-7), Hours = 4 }, cancellationToken: ct);
        }
    }
}
