using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>A support technician is looked for, inside first; the warehouse worker of the start page has applied.</summary>
internal static class SeedOpenings
{
    private const string HumanResources = "p006";
    private static readonly string[] Applicants = ["p118", "p151"];

    public static async Task All(CompetenceClient client, Guid founder, Dictionary<string, Guid> people, Dictionary<string, Guid> units, Dictionary<string, Guid> skills, Dictionary<string, Guid> roles, CancellationToken ct)
    {
        var unit = units["technical-support"];
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        var opening = (await client.DraftOpeningAsync(unit, new()
        {
            RoleProfileId = roles["support-technician"], Reason = "Fler ärenden i höst än supporten hinner med.", KeepMonths = 6,
            NeededBy = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddMonths(4), Legal = [new() { SkillId = skills["gdpr"], Level = 1 }],
        }, cancellationToken: ct)).OpeningId;
        await client.ActAsAsync(new() { PersonId = founder }, ct);
        await client.ApproveOpeningAsync(unit, opening, "*", cancellationToken: ct);
        await client.AdvanceOpeningAsync(unit, opening, new() { To = OpeningState.InternalFirst }, cancellationToken: ct);
        foreach (var key in Applicants)
        {
            await client.ActAsAsync(new() { PersonId = people[key] }, ct);
            await client.ApplyForOpeningAsync(people[key], opening, cancellationToken: ct);
        }
        await client.ActAsAsync(new() { PersonId = founder }, ct);
    }
}
