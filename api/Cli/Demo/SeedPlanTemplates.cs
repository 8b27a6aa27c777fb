using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>A plan that many are to have, given to nobody yet; and an improvement plan that waits for approval, which hardly anybody sees.</summary>
internal static class SeedPlanTemplates
{
    private const string TeamLeader = "p013", Director = "p001", HrManager = "p006";

    public static async Task All(
        CompetenceClient client, Guid founder, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> skills, Dictionary<string, Guid> learning, CancellationToken ct)
    {
        await client.AddPlanTemplateAsync(new()
        {
            Type = PlanType.Legal, Title = "Dataskydd i vardagen", Days = 90, Purpose = "Alla som möter personuppgifter ska veta vad som gäller.",
            Items =
            [
                new() { Kind = PlanItemKind.Course, What = "Kursen Dataskydd till vardags", DueInDays = 30, Hours = 2, SkillId = skills["gdpr"], ToLevel = 2, LearningItemId = learning["gdpr"] },
                new() { Kind = PlanItemKind.Peer, What = "Gå igenom med en kollega vilka personuppgifter ditt arbete rör", DueInDays = 60, Hours = 1 },
            ],
        }, cancellationToken: ct);
        await Improvement(client, company, people, ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
    }

    private static async Task Improvement(CompetenceClient client, Company company, Dictionary<string, Guid> people, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var person = people[company.People.First(p => p.Manager == TeamLeader).Key];
        await client.ActAsAsync(new() { PersonId = people[TeamLeader] }, ct);
        var plan = (await client.DraftImprovementPlanAsync(person, new()
        {
            Gap = "Sex av tio egenkontroller saknades i september. I tre av fallen upptäckte kunden felet.", Expected = "Egenkontrollen är ifylld för varje order samma dag.",
            Support = "En erfaren montör går med under två veckor. Kontrollkortet skrivs om så att det går att fylla i vid bänken.",
            Until = today.AddMonths(3), ApproverId = people[Director], HrIds = [people[HrManager]],
            Checkpoints = [new() { Day = today.AddDays(14), What = "Alla egenkontroller ifyllda i två veckor" }, new() { Day = today.AddMonths(2), What = "Inga fel som kunden hittar" }],
        }, cancellationToken: ct)).PlanId;
        await client.SubmitImprovementPlanAsync(person, plan, cancellationToken: ct);
    }
}
