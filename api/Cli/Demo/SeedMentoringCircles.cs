using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>A learning circle with a seat left, which has met once and will again; and leaders who were invited to coaching, of whom one has not answered.</summary>
internal static class SeedMentoringCircles
{
    private const string Invited = "p013", Declines = "p014", Enrols = "p009";
    private static readonly string[] Members = ["p184", "p186", "p141", "p166", "p180"];
    private static readonly string[] Playlist = ["ai-basics", "ai-review", "gdpr"];

    /// <summary>By whoever runs programmes, after those who are in the circle have enrolled.</summary>
    public static async Task Circle(CompetenceClient client, Guid programme, Dictionary<string, Guid> people, Dictionary<string, Guid> learning, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow();
        var day = new DateTimeOffset(now.Date, TimeSpan.Zero);
        var circle = await SeedPlans.Known.ExecuteAsync(async token => (await client.FormCircleAsync(programme, new()
        {
            Circle = new()
            {
                Title = "AI på kontoret", Purpose = "Att våga pröva AI i det egna arbetet, och visa varandra både det som gick bra och det som gick snett.",
                EveryWeeks = 3, MostMembers = 6, ItemIds = [.. Playlist.Select(key => learning[key])],
            },
            MemberIds = [.. Members.Select(key => people[key])],
        }, cancellationToken: token)).CircleId, ct);
        await client.ActAsAsync(new() { PersonId = people[Members[0]] }, ct);
        var held = await Plan(day.AddDays(-18), "Stora konferensrummet", ["Laget runt: vad har vi prövat?", "Fatima visar avstämningen av leverantörsreskontran", "Vad prövar vi till nästa gång?"]);
        await client.HoldCircleMeetingAsync(circle, held, new()
        {
            PresentIds = [.. Members.Take(4).Select(key => people[key])],
            Notes = "Fatima visade hur hon låter verktyget föreslå konteringar och själv kontrollerar var tionde. Martin undrade vad som får klistras in, och vi gick igenom reglerna.",
            Decisions = "Alla prövar en egen uppgift till nästa gång. Frida frågar IT om kundnamn får användas.",
        }, cancellationToken: ct);
        await Plan(day.AddDays(3), "https://mote.exempel.se/ai-pa-kontoret", ["Vad hände med era uppgifter?", "Frida berättar vad IT svarade", "Granska tre svar tillsammans"], "ai-review");

        async Task<Guid> Plan(DateTimeOffset on, string place, string[] agenda, params string[] items) => (await client.PlanCircleMeetingAsync(circle, new()
        {
            Starts = on.AddHours(13), Minutes = 60, Place = place, Agenda = agenda, ItemIds = [.. items.Select(key => learning[key])],
        }, cancellationToken: ct)).MeetingId;
    }

    /// <summary>By whoever runs programmes, before those who enrol have done so.</summary>
    public static async Task Invitations(CompetenceClient client, Guid programme, Dictionary<string, Guid> people, CancellationToken ct)
    {
        foreach (var (key, reason) in new[] { (Enrols, InvitationReason.NewLeader), (Declines, InvitationReason.Other), (Invited, InvitationReason.LowConversationCoverage) })
            await SeedPlans.Known.ExecuteAsync(async token => await client.InviteLeaderAsync(programme, new() { PersonId = people[key], Reason = reason }, cancellationToken: token), ct);
        await client.ActAsAsync(new() { PersonId = people[Declines] }, ct);
        await client.DeclineInvitationAsync(people[Declines], programme, cancellationToken: ct);
    }
}
