using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>What the law asks of the company: the starters, two sites, who drives a truck or lifts, and somebody in every state.</summary>
internal static class SeedLegal
{
    private const string Employer = "Älvhamra Maskin & Service AB";
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>Of those who drive a truck: how long ago their permit was issued, in days.</summary>
    private static readonly (string Person, int DaysAgo, string[] Types)[] Permits =
    [
        ("p115", 200, ["Motviktstruck (B1)", "Låglyftare (A1)"]), ("p116", 410, ["Skjutstativtruck (B3)"]), ("p117", 900, ["Motviktstruck (B1)"]), ("p119", 1770, ["Motviktstruck (B1)"]),
        ("p120", 1800, ["Låglyftare (A1)"]), ("p121", 1960, ["Motviktstruck (B1)"]), ("p127", 120, ["Skjutstativtruck (B3)", "Låglyftare (A1)"]), ("p128", 640, ["Motviktstruck (B1)"]),
    ];

    /// <summary>As the founder, who is HR.</summary>
    public static async Task All(
        CompetenceClient client, Dictionary<string, Guid> people, Dictionary<string, Guid> units, Dictionary<string, Guid> roles, CancellationToken ct)
    {
        await client.AddStarterRulesAsync(cancellationToken: ct);
        foreach (var (name, address, unit) in new[] { ("Älvhamra verk", "Bruksvägen 2, Älvhamra", "plant"), ("Sundtorps servicecenter", "Terminalgatan 14, Sundtorp", "service-centre") })
            await SeedPlans.Known.ExecuteAsync(async token => await client.AddSiteAsync(new() { Name = name, Address = address, UnitIds = [units[unit]] }, cancellationToken: token), ct);
        foreach (var (role, tags) in new (string, string[])[]
        {
            ("warehouse-worker", ["truck"]), ("welder", ["hot-work"]), ("maintenance-technician", ["lift", "work-at-height"]), ("customer-adviser", ["screen-work"]),
        }) await client.SetRoleProfileTaskTagsAsync(roles[role], "*", new() { Tags = [.. tags] }, ct);
        foreach (var person in new[] { "p018", "p013", "p047" }) await client.SetPersonTaskTagsAsync(people[person], "*", new() { Tags = ["first-aider"] }, ct);

        var rules = (await client.ListLegalRulesAsync(ct)).Items.ToDictionary(r => r.Key, r => r.RuleId);
        await OfPeople(client, people, rules, ct);
        await OfEmployer(client, rules, ct);
        Steps.Tell("legal rules", rules.Count);
    }

    private static async Task OfPeople(CompetenceClient client, Dictionary<string, Guid> people, Dictionary<string, Guid> rules, CancellationToken ct)
    {
        foreach (var (person, daysAgo, types) in Permits)
            await SeedPlans.Known.ExecuteAsync(async token => await client.IssuePermitAsync(people[person], new()
            {
                RuleId = rules["truck"], Types = [.. types], Employer = Employer, IssuedOn = Today.AddDays(-daysAgo), Conditions = "Gäller inomhus och på lastkajen.",
            }, cancellationToken: token), ct);
        foreach (var (person, inDays) in new[] { ("p122", 12), ("p123", 12), ("p129", 26) })
            await SeedPlans.Known.ExecuteAsync(async token => await client.PlanObligationAsync(people[person], rules["truck"], new() { On = Today.AddDays(inDays) }, cancellationToken: token), ct);
        await SeedPlans.Known.ExecuteAsync(async token => await client.ExemptObligationAsync(people["p118"], rules["truck"], new()
        {
            Until = Today.AddMonths(6), Reason = "Kör inte truck under omskolningen till supporten.",
        }, cancellationToken: token), ct);
        (string Person, string Rule, int DaysAgo)[] courses =
        [
            ("p018", "first-aider", 300), ("p013", "first-aider", 700), ("p018", "managers-work-environment", 500), ("p013", "managers-work-environment", 1790),
            .. Range(1, 12).Select(n => (Key(n), "managers-work-environment", 200 + n * 90)), .. Range(48, 14).Select(n => (Key(n), "hot-work", 100 + n * 20)),
            .. Range(1, 194).Where(n => n % 23 != 0).Select(n => (Key(n), "safe-work-training", 60 + n * 7)),
        ];
        foreach (var (person, rule, daysAgo) in courses)
            await SeedPlans.Known.ExecuteAsync(async token => await client.RegisterMetAsync(people[person], rules[rule], new()
            {
                On = Today.AddDays(-daysAgo), How = rule == "safe-work-training" ? MetBy.Instruction : MetBy.Course,
            }, cancellationToken: token), ct);
    }

    private static IEnumerable<int> Range(int first, int count) => Enumerable.Range(first, count);

    private static string Key(int number) => $"p{number:000}";

    private static async Task OfEmployer(CompetenceClient client, Dictionary<string, Guid> rules, CancellationToken ct)
    {
        foreach (var (rule, daysAgo, document) in new[]
        {
            ("work-environment-policy", 120, "Arbetsmiljöpolicy och rutiner"), ("yearly-follow-up", 310, "Årlig uppföljning av arbetsmiljöarbetet"),
            ("risk-assessment", 60, "Riskbedömning med handlingsplan"), ("pay-survey", 420, "Lönekartläggning"),
        })
            await SeedPlans.Known.ExecuteAsync(async token => await client.DoDutyAsync(rules[rule], new()
            {
                On = Today.AddDays(-daysAgo), Document = document, Link = $"https://intranat.alvhamra.example/arbetsmiljo/{rule}",
            }, cancellationToken: token), ct);
        await SeedPlans.Known.ExecuteAsync(async token => await client.PlanDutyAsync(rules["first-aid-preparedness"], new() { On = Today.AddDays(20) }, cancellationToken: token), ct);
    }
}
