using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>A pair that has begun, with a session behind it and one to come, and a request that waits for the same mentor.</summary>
internal static class SeedMentoringPairs
{
    private const string Mentor = "p013", Mentee = "p087", Asking = "p061";

    public static async Task All(CompetenceClient client, Guid programme, Dictionary<string, Guid> people, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow();
        var pair = await Ask(Mentee, "Hej Jasmina! Jag har kört linje 2 i sex år och vill våga ta ordet på morgonmötet. Du gör det så lugnt. Kan vi ses några gånger?");
        await As(Mentor);
        await client.AcceptMentoringAsync(pair, cancellationToken: ct);
        await As(Mentee);
        await client.ProposeAgreementAsync(pair, "*", new()
        {
            Goal = "Hålla i morgonmötet på egen hand, och säga till när något inte stämmer.", EveryWeeks = 3, Sessions = 4,
            Until = DateOnly.FromDateTime(now.UtcDateTime).AddMonths(4),
        }, cancellationToken: ct);
        await client.ShareWithMentorAsync(pair, new() { IsShared = true }, cancellationToken: ct);
        await As(Mentor);
        await client.ConsentToAgreementAsync(pair, "*", cancellationToken: ct);
        var held = await Plan(now.AddHours(-20), "Lilla konferensrummet i monteringen");
        await client.HoldMentoringSessionAsync(pair, held, cancellationToken: ct);
        await client.WriteSessionNotesAsync(pair, held, "*", new()
        {
            Notes = "Vi pratade om vad som gör det svårt att ta ordet. Lovisa vet oftast svaret men väntar på att någon annan ska säga det.",
            NextSteps = "Lovisa berättar om en sak på fredagens morgonmöte. Jasmina är med och lyssnar.",
        }, cancellationToken: ct);
        await Plan(new DateTimeOffset(now.Date, TimeSpan.Zero).AddDays(20).AddHours(12), "Fikabordet vid linje 1");
        await Ask(Asking, "Hej! Jag svetsar på halvtid och funderar på att bli teamledare. Jag skulle vilja höra hur du gick till väga, och vad du önskar att du hade vetat.");

        async Task<Guid> Ask(string key, string message)
        {
            await As(key);
            return await SeedPlans.Known.ExecuteAsync(async token => (await client.RequestMentoringAsync(people[key], new()
            {
                ProgrammeId = programme, OtherId = people[Mentor], Message = message,
            }, cancellationToken: token)).RelationshipId, ct);
        }

        async Task<Guid> Plan(DateTimeOffset starts, string place) =>
            (await client.PlanMentoringSessionAsync(pair, new() { Starts = starts, Minutes = 45, Place = place }, cancellationToken: ct)).SessionId;

        async Task As(string key) => await client.ActAsAsync(new() { PersonId = people[key] }, ct);
    }
}
