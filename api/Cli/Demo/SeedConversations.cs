using Competence.Client;
using Polly;

namespace Competence.Cli.Demo;

/// <summary>
/// A round of conversations for the whole company: one pair has signed and planned, one has prepared and is to meet, and one waits for the manager.
/// </summary>
internal static class SeedConversations
{
    private const string Signed = "p186", Prepared = "p184", Waiting = "p118";

    private static readonly string[] Seeded = [Signed, Prepared, Waiting];

    public static async Task All(CompetenceClient client, Guid founder, Company company, Dictionary<string, Guid> people, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var template = (await client.AddStartersAsync(cancellationToken: ct)).Items.Single(s => s.Key == "employee-conversation").TemplateId;
        var cycle = (await client.DraftCycleAsync(new() { Name = $"Medarbetarsamtal {today.Year}", TemplateId = template, Due = today.AddDays(35) }, cancellationToken: ct)).CycleId;
        var invited = await Met.ExecuteAsync(async token =>
        {
            await client.Finish((await client.OpenCycleAsync(cycle, cancellationToken: token)).JobId, ct: token);
            return await Conversations(client, people, token);
        }, ct);
        foreach (var key in Seeded)
        {
            var pair = new Pair(client, people[key], people[company.People.Single(p => p.Key == key).Manager!], invited[key], ct);
            await pair.Prepare(isManager: false, Own(key));
            if (key != Waiting) await pair.Prepare(isManager: true, Managers(key));
            if (key == Signed) await pair.Sign(today, today.AddMonths(3));
        }
        await client.ActAsAsync(new() { PersonId = founder }, ct);
    }

    /// <summary>People reach the conversations by news: a round opened anew meets whoever has come since.</summary>
    private static readonly ResiliencePipeline<Dictionary<string, Guid>> Met = new ResiliencePipelineBuilder<Dictionary<string, Guid>>().AddRetry(new()
    {
        ShouldHandle = new PredicateBuilder<Dictionary<string, Guid>>().HandleResult(invited => invited.Count < Seeded.Length),
        MaxRetryAttempts = 20,
        Delay = TimeSpan.FromSeconds(1),
    }).Build();

    private static async Task<Dictionary<string, Guid>> Conversations(CompetenceClient client, Dictionary<string, Guid> people, CancellationToken ct)
    {
        var invited = new Dictionary<string, Guid>();
        foreach (var key in Seeded)
        {
            if ((await client.ListConversationsAsync(people[key], ct)).Items is [var first, ..]) invited[key] = first.ConversationId;
        }
        return invited;
    }

    private static Dictionary<string, AnswerBody[]> Own(string key) => new()
    {
        ["since-last-time"] =
        [
            Text("went-well", key == Prepared ? "Bokslutet i september blev klart två dagar tidigare, sedan vi lät verktyget föreslå periodiseringarna." : "Jag har fått bra kontakt med de nya kunderna, och ärendena stänger snabbare."),
            Text("been-hard", "Det är svårt att få sammanhängande tid när telefonen ringer."),
        ],
        ["well-being"] =
        [
            Number("enjoyment", 4), Number("workload", 4), Text("workload-change", "Att någon annan tar telefonen två förmiddagar i veckan."),
            new() { Question = "recovery", Choices = ["mostly"] },
        ],
        ["goals"] = [Text("goal-progress", "Två av tre mål är nådda."), Number("expectations", 4)],
        ["next-years"] = [new() { Question = "direction", Choices = ["deepen", "share"] }, Text("first-step", "Visa två kollegor hur jag arbetar.")],
        ["support"] = [Number("feedback-enough", 3), Text("manager-continue", "Att du frågar hur det går, inte bara om det är klart.")],
        ["work-environment"] = [new() { Question = "environment-concerns", Choices = ["load"] }, Text("environment-details", "En tyst timme om dagen.")],
    };

    private static Dictionary<string, AnswerBody[]> Managers(string key) => new()
    {
        ["since-last-time"] = [Text("went-well", key == Prepared ? "Fatima har gått före med AI-verktygen, och fått med sig hela ekonomigruppen." : "Kunderna nämner dig vid namn, och det är sällsynt.")],
        ["goals"] = [Text("goal-progress", "Målen om ledtid är nådda. Dokumentationen är kvar."), Number("expectations", 3), Text("expectations-unclear", "Vad som ska dokumenteras, och var.")],
        ["feedback"] = [Text("appreciate", "Du säger till i tid när något inte går ihop."), Text("develop", "Att dela med dig av det du kan, så att det inte hänger på dig.")],
    };

    private static AnswerBody Text(string question, string text) => new() { Question = question, Text = text };

    private static AnswerBody Number(string question, int number) => new() { Question = question, Number = number };

    /// <summary>A person and their manager, who act in turn.</summary>
    private sealed record Pair(CompetenceClient Client, Guid Person, Guid Manager, Guid Conversation, CancellationToken Ct)
    {
        public async Task Prepare(bool isManager, Dictionary<string, AnswerBody[]> answers)
        {
            await Act(isManager);
            foreach (var (section, of) in answers) await Save(section, of);
            await Client.HandInPreparationAsync(Person, Conversation, cancellationToken: Ct);
        }

        public async Task Sign(DateOnly today, DateOnly due)
        {
            await Client.HoldConversationAsync(Person, Conversation, new() { On = today.AddDays(-3) }, cancellationToken: Ct);
            await Save("agreed",
            [
                Text("summary", "Ett starkt halvår. Arbetsmängden är för stor vissa veckor, och vi provar tyst tid. Nästa steg är att föra kunskapen vidare."),
                new()
                {
                    Question = "agreements", Goals =
                    [
                        new() { Text = "Visa två kollegor hur du lägger upp ett kundärende", Due = due, Owner = Party.Employee },
                        new() { Text = "Skriva ned de fem vanligaste lösningarna", Due = due.AddMonths(-1), Owner = Party.Employee },
                        new() { Text = "Ordna telefonpassning två förmiddagar i veckan", Due = due.AddMonths(-2), Owner = Party.Manager },
                    ],
                },
            ]);
            await Client.SummariseConversationAsync(Person, Conversation, new() { FollowUpOn = due }, cancellationToken: Ct);
            foreach (var isManager in new[] { true, false })
            {
                await Act(isManager);
                await Client.AcknowledgeConversationAsync(Person, Conversation, "*", new(), cancellationToken: Ct);
            }
            await Client.PlanNeedsAsync(Person, Conversation, new(), cancellationToken: Ct);
        }

        private Task<MeView> Act(bool isManager) => Client.ActAsAsync(new() { PersonId = isManager ? Manager : Person }, Ct);

        private Task Save(string section, IReadOnlyList<AnswerBody> answers) =>
            Client.SaveConversationAnswersAsync(Person, Conversation, section, "*", new() { Answers = [.. answers] }, cancellationToken: Ct);
    }
}
