using Competence.Client;
using Polly;

namespace Competence.Cli.Demo;

/// <summary>
/// One who began last week, with tasks done, to do and late; and one who is to begin, for whom nothing has been done yet. Both onboardings begin by themselves, as the
/// settings say.
/// </summary>
internal static class SeedOnboarding
{
    private const string HumanResources = "p006", It = "p196", SalesManager = "p004", TeamLeader = "p013", Buddy = "p178", Helper = "p199";
    private static readonly string[] Done =
    [
        "before-contract", "before-welcome", "before-buddy", "before-plan", "before-safety", "before-account", "before-workplace", "before-team", "day1-meet", "day1-tour", "day1-emergency",
        "day1-no-risky-work", "day1-login", "before-equipment", "week1-environment", "week1-obligations", "week1-role", "week1-policies",
    ];

    /// <summary>It begins by news.</summary>
    private static readonly ResiliencePipeline<Guid?> Begun = new ResiliencePipelineBuilder<Guid?>().AddRetry(new()
    {
        ShouldHandle = new PredicateBuilder<Guid?>().HandleResult(id => id is null), MaxRetryAttempts = 100, Delay = TimeSpan.FromMilliseconds(100),
    }).Build();

    public static async Task All(CompetenceClient client, Guid founder, Dictionary<string, Guid> people, Dictionary<string, Guid> units, Dictionary<string, Guid> roles, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        var template = (await client.AddStartersAsync(cancellationToken: ct)).Items.Single(s => s.Key == "onboarding").TemplateId;
        await SeedPlans.Known.ExecuteAsync(async token => await client.SetOnboardingSettingsAsync(
            "*", new() { TemplateId = template, From = today.AddDays(-30), ItContacts = [new() { PersonId = people[It] }] }, cancellationToken: token), ct);

        var saga = await Hire("Saga", "Lindqvist", "Företagssäljare", today.AddDays(-8), SalesManager, "sales", "salesperson");
        await Hire("Emil", "Östberg", "Produktionsoperatör", today.AddDays(12), TeamLeader, "assembly", "production-operator");
        await client.ActAsAsync(new() { PersonId = people[SalesManager] }, ct);
        var onboarding = (await Begun.ExecuteAsync(async token =>
            (await client.ListOnboardingsAsync(cancellationToken: token)).Items.FirstOrDefault(o => o.PersonId == saga)?.OnboardingId, ct))!.Value;
        await client.ChooseOnboardingHelpersAsync(onboarding, new() { BuddyId = people[Buddy] }, cancellationToken: ct);
        foreach (var key in Done) await client.TickOnboardingTaskAsync(onboarding, key, cancellationToken: ct);
        await client.HandOnboardingTaskAsync(onboarding, "week1-access", new() { PersonId = people[Helper] }, cancellationToken: ct);
        await client.AddOnboardingTaskAsync(onboarding, new() { Text = "Följ med på kundbesöket hos Nordviks Plåt", Owner = Party.Employee, Due = today.AddDays(6) }, cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);

        async Task<Guid> Hire(string given, string family, string title, DateOnly start, string manager, string unit, string role)
        {
            var email = $"{given}.{family}@alvhamra.example".ToLowerInvariant().Replace('ö', 'o');
            var person = (await client.RegisterPersonAsync(new()
            {
                GivenName = given, FamilyName = family, Title = title, Start = start, ManagerId = people[manager], UnitId = units[unit], Email = email, UserName = email,
                ContractedHours = 40, Locale = "sv",
            }, cancellationToken: ct)).PersonId;
            await client.AssignRoleAsync(person, new() { RoleProfileId = roles[role], From = start }, cancellationToken: ct);
            return person;
        }
    }
}
