using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>
/// A form of the organisation's own, with two that have been begun: one signed and closed, one that waits for the manager; and the checklist of a recruitment.
/// </summary>
internal static class SeedForms
{
    private const string HumanResources = "p006", Signed = "p186", Waiting = "p184", Recruits = "p013";

    public static async Task All(
        CompetenceClient client, Guid founder, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> units, CancellationToken ct)
    {
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        var recruitment = (await client.AddStartersAsync(cancellationToken: ct)).Items.Single(s => s.Key == "recruitment").TemplateId;
        var form = (await client.AddTemplateAsync(new() { Kind = TemplateKind.Form, Title = Both("Önskan om utbildning", "Wish for training") }, cancellationToken: ct)).TemplateId;
        await client.ReviseTemplateAsync(form, "*", Content(), cancellationToken: ct);
        await client.PublishTemplateAsync(form, "*", cancellationToken: ct);

        foreach (var key in new[] { Signed, Waiting })
        {
            var (person, manager) = (people[key], people[company.People.Single(p => p.Key == key).Manager!]);
            await client.ActAsAsync(new() { PersonId = person }, ct);
            var document = await SeedPlans.Known.ExecuteAsync(async token => (await client.BeginDocumentAsync(person, new() { TemplateId = form }, cancellationToken: token)).DocumentId, ct);
            await client.SaveDocumentAnswersAsync(document, "wish", "*", new() { Answers = [.. key == Signed ? First : Second] }, cancellationToken: ct);
            await client.HandInDocumentAsync(document, new(), cancellationToken: ct);
            if (key == Signed) await Answer(client, document, person, manager, ct);
        }
        await Recruitment(client, recruitment, company, people, units, ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
    }

    private static async Task Answer(CompetenceClient client, Guid document, Guid person, Guid manager, CancellationToken ct)
    {
        await client.ActAsAsync(new() { PersonId = manager }, ct);
        await client.SaveDocumentAnswersAsync(
            document, "answer", "*", new() { Answers = [new() { Question = "decision", Choices = ["yes"] }, new() { Question = "manager-name", Text = "Chefen" }] }, cancellationToken: ct);
        await client.HandInDocumentAsync(document, new(), cancellationToken: ct);
        await client.SignDocumentAsync(document, "*", cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = person }, ct);
        await client.SignDocumentAsync(document, "*", cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = manager }, ct);
        await client.EndDocumentAsync(document, new(), cancellationToken: ct);
    }

    private static async Task Recruitment(
        CompetenceClient client, Guid template, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> units, CancellationToken ct)
    {
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        var unit = units[company.People.Single(p => p.Key == Recruits).Unit];
        var document = await SeedPlans.Known.ExecuteAsync(
            async token => (await client.BeginRecruitmentAsync(new() { TemplateId = template, UnitId = unit, ManagerId = people[Recruits] }, cancellationToken: token)).DocumentId, ct);
        foreach (var task in new[] { "legal-reemployment", "legal-more-hours" }) await client.TickDocumentTaskAsync(document, task, new() { IsDone = true }, cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = people[Recruits] }, ct);
        await client.SaveDocumentAnswersAsync(document, "need", "*", new()
        {
            Answers =
            [
                new() { Question = "need-reason", Text = "Två går i pension inom arton månader, och de är ensamma om det de kan." },
                new() { Question = "need-ways", Choices = ["build"] },
            ],
        }, cancellationToken: ct);
        await client.TickDocumentTaskAsync(document, "need-budget", new() { IsDone = true }, cancellationToken: ct);
    }

    private static readonly AnswerBody[] First =
    [
        new() { Question = "what", Text = "Att leda ett samtal när ett ärende har gått snett." }, new() { Question = "why", Text = "Jag får oftare de svåra kunderna, och vill inte skicka dem vidare." },
        new() { Question = "how", Choices = ["colleague", "course"] }, new() { Question = "course", Text = "Svåra kundsamtal, en dag, 6 900 kronor." }, new() { Question = "own-name", Text = "Medarbetaren" },
    ];

    private static readonly AnswerBody[] Second =
    [
        new() { Question = "what", Text = "Mer om automatisering av bokslutet." }, new() { Question = "why", Text = "Det vi har provat sparar två dagar i månaden." },
        new() { Question = "how", Choices = ["project"] }, new() { Question = "own-name", Text = "Fatima" },
    ];

    private static TemplateContent Content() => new()
    {
        Kind = TemplateKind.Form, Title = Both("Önskan om utbildning", "Wish for training"),
        About = Both("För dig som vill lära dig något i arbetet. Din chef svarar inom två veckor.", "For you who want to learn something for your work. Your manager answers within two weeks."),
        Sections =
        [
            Section("wish", Both("Det här vill jag lära mig", "This is what I want to learn"), Party.Employee, Party.Manager,
                Text("what", "Vad vill du lära dig?", "What do you want to learn?", isRequired: true),
                Text("why", "Vad blir bättre i arbetet då?", "What will be better at work then?", isRequired: true),
                Choice("how", "Hur lär du dig det bäst?", "How do you learn it best?", takesSeveral: true,
                    ("colleague", "Följa en kollega", "Following a colleague"), ("project", "Prova i ett eget arbete", "Trying it in my own work"), ("course", "Gå en kurs", "Taking a course")),
                Text("course", "Vilken kurs, hur lång och vad kostar den?", "Which course, how long and at what cost?", when: new() { Question = "how", Is = ["course"] }),
                Signature("own-name")),
            Section("answer", Both("Chefens svar", "The manager's answer"), Party.Manager, Party.Employee,
                Choice("decision", "Vad blir det?", "What will it be?", takesSeveral: false, ("yes", "Ja", "Yes"), ("later", "Senare", "Later"), ("no", "Nej", "No")),
                Text("reason", "Varför, och vad skulle ändra svaret?", "Why, and what would change the answer?", when: new() { Question = "decision", Is = ["later", "no"] }),
                Signature("manager-name")),
        ],
    };

    private static LocalizedText Both(string sv, string en) => new() { Sv = sv, En = en };

    private static LocalizedText Nothing => new() { Sv = null, En = null };

    private static Section Section(string key, LocalizedText title, Party by, Party reader, params Question[] questions) => new()
    {
        Key = key, Title = title, About = Nothing, FilledBy = [by], ReadBy = [reader, Party.Hr], Way = AnswerWay.Apart, Shown = Reveal.AtOnce, Questions = [.. questions],
    };

    private static Question Text(string key, string sv, string en, bool isRequired = false, Condition? when = null, QuestionKind kind = QuestionKind.Text) => new()
    {
        Key = key, Kind = kind, Text = Both(sv, en), Help = Nothing, IsRequired = isRequired, When = when, Choices = [], TakesSeveral = false, Scale = null,
    };

    private static Question Signature(string key) => Text(key, "Ditt namn", "Your name", isRequired: true, kind: QuestionKind.Signature);

    private static Question Choice(string key, string sv, string en, bool takesSeveral, params (string Key, string Sv, string En)[] choices)
    {
        var question = Text(key, sv, en, isRequired: true, kind: QuestionKind.Choice);
        question.Choices = [.. choices.Select(c => new Choice { Key = c.Key, Text = Both(c.Sv, c.En) })];
        question.TakesSeveral = takesSeveral;
        return question;
    }
}
