using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>One description that is approved and raises what its role asks, and one that waits for somebody else to read it.</summary>
internal static class SeedJobDescriptions
{
    private const string HumanResources = "p006", Learning = "p193";

    public static async Task All(CompetenceClient client, Guid founder, Dictionary<string, Guid> people, Dictionary<string, Guid> skills, Dictionary<string, Guid> roles, CancellationToken ct)
    {
        await client.ActAsAsync(new() { PersonId = people[Learning] }, ct);
        var template = (await client.AddStartersAsync(cancellationToken: ct)).Items.Single(s => s.Key == "job-description").TemplateId;
        var developer = await Drafted(
            "developer", "Systemutvecklare", "Software developer", "2512",
            "Bygger och sköter de system som produktion, lager och kundtjänst arbetar i, så att de går att lita på.",
            "Svarar för att ändringar är testade, säkra och går att backa. Beslutar själv om teknik inom beslutad arkitektur.",
            "Utveckla och testa nya funktioner\nRätta fel och ta jour var femte vecka\nGranska andras ändringar\nStötta verksamheten när system ändras",
            ("systems-design", 3, 5), ("python", 3, 4), ("sql", 3, 4), ("testing", 4, 5), ("cybersecurity", 4, 5), ("cloud", 3, 3), ("ai-tools", 3, 3), ("english", 3, 2));
        await client.SubmitJobDescriptionAsync(developer, "*", cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        await client.ApproveJobDescriptionAsync(developer, cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = people[Learning] }, ct);
        var analyst = await Drafted(
            "data-analyst", "Dataanalytiker", "Data analyst", "2511",
            "Gör företagets data till underlag som går att besluta på.",
            "Svarar för att siffror är rätta, att källan syns och att personuppgifter behandlas som de ska.",
            "Ta fram återkommande rapporter\nSvara på frågor från ledning och verk\nFörbättra datakvaliteten vid källan\nVisa andra hur de läser siffrorna",
            ("data-literacy", 4, 5), ("sql", 4, 5), ("python", 3, 4), ("reporting", 4, 4), ("gdpr", 4, 5), ("presentation", 3, 3), ("ai-tools", 4, 4));
        await client.SubmitJobDescriptionAsync(analyst, "*", cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);

        async Task<Guid> Drafted(
            string role, string sv, string en, string ssyk, string purpose, string responsibility, string tasks, params (string Skill, int Level, int Importance)[] asked) =>
            await SeedPlans.Known.ExecuteAsync(async token => (await client.DraftJobDescriptionAsync(new()
            {
                TemplateId = template,
                RoleProfileId = roles[role],
                Description = new()
                {
                    Name = new() { Sv = sv, En = en },
                    Answers =
                    [
                        new() { Question = "purpose", Text = purpose }, new() { Question = "responsibility", Text = responsibility }, new() { Question = "tasks", Text = tasks },
                        new() { Question = "reports-to", Text = "IT-chefen" }, new() { Question = "ssyk", Text = ssyk }, new() { Question = "leads-people", Choices = ["no"] },
                        new() { Question = "risk-kinds", Choices = ["strain", "screen"] },
                        new() { Question = "risks", Text = "Höj- och sänkbart bord, och en plan för jouren så att ingen har två veckor i rad." },
                    ],
                    Requirements = [.. asked.Select(a => new JobRequirement { SkillId = skills[a.Skill], Level = a.Level, Importance = a.Importance })],
                },
            }, cancellationToken: token)).JobDescriptionId, ct);
    }
}
