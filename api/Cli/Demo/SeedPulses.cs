using Competence.Client;
using Polly;

namespace Competence.Cli.Demo;

/// <summary>A pulse that most have answered and that has closed, and one that has just opened.</summary>
internal static class SeedPulses
{
    private static readonly string[] Words =
    [
        "Mer tid mellan uppdragen.", "Att få visa andra det jag kan.", "Kortare kurser, och närmare det vi gör.", "En mentor.", "Att chefen frågar oftare.", "Lugn och ro en förmiddag i veckan.",
        "Veta vad nästa roll kräver.", "Prova på en annan avdelning.", "Att det är okej att fråga.", "Bättre introduktion till nya verktyg.", "Någon att bolla med.", "Att vi går igenom det som gick fel.",
    ];

    private static readonly int[] Values = [4, 3, 5, 2, 4, 4, 3, 5, 1, 4, 3];

    public static async Task All(CompetenceClient client, Guid founder, Company company, Dictionary<string, Guid> people, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(TimeProvider.System.GetUtcNow(), "Europe/Stockholm").DateTime); // one opens today
        var question = new LocalizedText { Sv = "Vad skulle hjälpa dig att lära dig mer?", En = "What would help you learn more?" };
        await Told.ExecuteAsync(async token => (await client.GetOrganisationMetricAsync("headcount", 1, cancellationToken: token)).Points[^1].N, ct);
        var closed = await Open("Lärande i höst", question, repeatMonths: 6);
        await Answer(closed, company.People.Index().Where(p => p.Index % 10 < 7), withWords: true);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
        await client.ClosePulseAsync(closed, cancellationToken: ct);
        var open = await Open("Hur går det med lärandet?", null, repeatMonths: null);
        await Answer(open, company.People.Index().Where(p => p.Index % 10 == 9), withWords: false);
        await client.ActAsAsync(new() { PersonId = founder }, ct);

        async Task<Guid> Open(string name, LocalizedText? asked, int? repeatMonths) => (await client.PlanPulseAsync(
            new() { Name = name, Opens = today, Closes = today.AddDays(14), Question = asked, RepeatMonths = repeatMonths }, cancellationToken: ct)).PulseId;

        async Task Answer(Guid pulse, IEnumerable<(int Index, DemoPerson Person)> those, bool withWords)
        {
            var written = 0;
            foreach (var (i, person) in those)
            {
                await client.ActAsAsync(new() { PersonId = people[person.Key] }, ct);
                var form = await client.GetMyPulseAsync(pulse, ct);
                if (form.Standing != PulseStanding.Waiting) continue;
                await client.AnswerPulseAsync(pulse, new()
                {
                    Items = [.. form.Items.Select((item, at) => new PulseItemAnswer { Key = item.Key, Value = Values[(i * 31 + at * 17 + i / 7 * at) % Values.Length] })],
                    Text = withWords && i % 7 == 0 && written < Words.Length ? Words[written++] : null,
                }, ct);
                Steps.Tell("Pulse answers", i);
            }
        }
    }

    /// <summary>People reach the key figures by news.</summary>
    private static readonly ResiliencePipeline<int?> Told = new ResiliencePipelineBuilder<int?>().AddRetry(new()
    {
        ShouldHandle = new PredicateBuilder<int?>().HandleResult(people => people is null or < 150),
        MaxRetryAttempts = 60,
        Delay = TimeSpan.FromSeconds(1),
    }).Build();
}
