using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>
/// A way from the warehouse to technical support, with the warehouse worker of the start page among those who want it.
/// </summary>
internal static class SeedReskilling
{
    private const string HumanResources = "p006";
    private static readonly (string Person, int Interest, string? Wish)[] Volunteers = [("p118", 3, "Jag löser redan kollegornas datorkrångel och vill göra det på riktigt."), ("p122", 2, null)];
    private static readonly string[] PutForward = ["p115", "p127", "p130"];

    public static async Task All(CompetenceClient client, Guid founder, Dictionary<string, Guid> people, Dictionary<string, Guid> units, Dictionary<string, Guid> roles, CancellationToken ct)
    {
        var (unit, start) = (units["technical-support"], DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddMonths(2));
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        var pipeline = (await client.OpenReskillingPipelineAsync(unit, new()
        {
            RoleProfileId = roles["support-technician"], Title = "Från lagret till supporten", Seats = 3, StartsOn = start, EndsOn = start.AddMonths(6),
            Cost = 480_000, ExternalHireCost = 185_000,
        }, cancellationToken: ct)).PipelineId;
        var parts = new List<Guid>();
        foreach (var key in PutForward)
            parts.Add(await SeedPlans.Known.ExecuteAsync(async token => (await client.PutForwardForReskillingAsync(unit, pipeline, new() { PersonId = people[key] }, cancellationToken: token)).ParticipationId, ct));
        await Move(parts[0], ReskillingStage.Assessed, null);
        await Move(parts[1], ReskillingStage.Assessed, null);
        await Move(parts[1], ReskillingStage.Admitted, "Har redan kundkontakt i godsmottagningen och vill växla upp.");
        await Move(parts[1], ReskillingStage.Training, null);
        foreach (var (key, interest, wish) in Volunteers)
        {
            await client.ActAsAsync(new() { PersonId = people[key] }, ct);
            await client.VolunteerForReskillingAsync(people[key], pipeline, new() { Interest = interest, Wish = wish }, cancellationToken: ct);
        }
        await client.ActAsAsync(new() { PersonId = founder }, ct);

        Task Move(Guid part, ReskillingStage to, string? reason) =>
            client.MoveParticipantAsync(unit, pipeline, part, new() { To = to, Reason = reason }, cancellationToken: ct);
    }
}
