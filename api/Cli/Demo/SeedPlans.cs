using Competence.Client;
using Polly;

namespace Competence.Cli.Demo;

/// <summary>
/// The two plans of the start page: an accounts assistant who learns AI tools, agreed on, and a warehouse worker who would become
/// support technician, which waits for the manager.
/// </summary>
internal static class SeedPlans
{
    private const string Assistant = "p184", WarehouseWorker = "p118";

    public static async Task All(
        CompetenceClient client, Guid founder, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> skills, Dictionary<string, Guid> roles,
        Dictionary<string, Guid> learning, CancellationToken ct)
    {
        var until = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddMonths(6);
        var assistant = people[Assistant];
        await client.ActAsAsync(new() { PersonId = assistant }, ct);
        var plan = await Known.ExecuteAsync(async token => (await client.DraftPlanAsync(assistant, new()
        {
            Type = PlanType.Upskilling, Title = "AI-verktyg i ekonomiarbetet", Until = until, Purpose = "Låta verktygen göra det som upprepas, och veta när svaren ska granskas.",
        }, cancellationToken: token)).PlanId, ct);
        await Known.ExecuteAsync(async token => await client.AddPlanItemAsync(assistant, plan, new()
        {
            Kind = PlanItemKind.Course, What = "Grundkurs i AI-verktyg, och varje vecka en uppgift från bokslutet", Due = until.AddMonths(-2), Hours = 24, SkillId = skills["ai-tools"], FromLevel = 1, ToLevel = 3,
            LearningItemId = learning["ai-course"],
        }, cancellationToken: token), ct);
        await client.AddPlanItemAsync(assistant, plan, new() { Kind = PlanItemKind.Peer, What = "Sitta bredvid controllern vid månadsbokslutet", Due = until.AddMonths(-4), Hours = 6 }, cancellationToken: ct);
        await client.AddPlanItemAsync(assistant, plan, new() { Kind = PlanItemKind.Micro, What = "Läsa veckans tips om AI-verktyg", Due = until.AddMonths(-5), Hours = .25m }, cancellationToken: ct);
        await client.SubmitPlanAsync(assistant, plan, "*", cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = people[company.People.Single(p => p.Key == Assistant).Manager!] }, ct);
        await client.TakeUpPlanAsync(assistant, plan, cancellationToken: ct);
        await client.AgreeOnPlanAsync(assistant, plan, "*", cancellationToken: ct);

        var worker = people[WarehouseWorker];
        await client.ActAsAsync(new() { PersonId = worker }, ct);
        var change = await Known.ExecuteAsync(async token => (await client.DraftPlanAsync(worker, new()
        {
            Type = PlanType.Reskilling, Title = "Från lagret till supporten", Until = until.AddMonths(6), TargetRoleProfileId = roles["support-technician"],
        }, cancellationToken: token)).PlanId, ct);
        await client.SubmitPlanAsync(worker, change, "*", cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
    }

    /// <summary>People, skills, roles and levels reach plans by news.</summary>
    internal static readonly ResiliencePipeline Known = new ResiliencePipelineBuilder().AddRetry(new()
    {
        ShouldHandle = new PredicateBuilder().Handle<ProblemException>(problem => problem.Status is 404 or 409),
        MaxRetryAttempts = 100,
        Delay = TimeSpan.FromMilliseconds(100),
    }).Build();
}
