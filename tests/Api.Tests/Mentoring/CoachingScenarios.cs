using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Relationships;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Mentoring;

public sealed class CoachingScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_leader_is_invited_reads_why_and_declines_and_is_not_asked_again()
    {
        var (ada, bo) = (await Leader(1), await Leader(1));
        var programme = await Programme("leaderCoaching");
        var invitations = $"mentoring/programmes/{programme}/invitations";

        await Invite(programme, ada).ShouldBe(204);
        await Invite(programme, ada).ShouldBe(204);
        await Invite(programme, bo).ShouldBe(204);
        await Invite(programme, await work.Hire()).ShouldBeRefused(409, "mentoring.leads-nobody");
        await Invite(await Programme("mentor"), ada).ShouldBeRefused(409, "mentoring.not-leader-coaching");
        await Invite(programme, Guid.CreateVersion7()).ShouldBeRefused(404, "mentoring.unknown-person");
        await work.As(ada).Sent(HttpMethod.Post, invitations, new { personId = bo, reason = "other" }).ShouldBe(403);
        await work.Stranger().Sent(HttpMethod.Post, invitations, new { personId = bo, reason = "because" }).ShouldBe(400);

        var seen = (await work.As(ada).Read($"people/{ada}/mentoring/invitations")).At("items");
        (seen.GetArrayLength(), seen[0].At("reason").GetString(), seen[0].At("programmeId").GetGuid()).Should().Be((1, "newLeader", programme));
        await work.As(bo).Sent(HttpMethod.Get, $"people/{ada}/mentoring/invitations").ShouldBe(404);

        await work.As(ada).Sent(HttpMethod.Delete, $"people/{ada}/mentoring/invitations/{programme}").ShouldBe(204);
        (await work.As(ada).Read($"people/{ada}/mentoring/invitations")).At("items").GetArrayLength().Should().Be(0);
        await Invite(programme, ada).ShouldBeRefused(409, "mentoring.invitation-declined");
        await Enrol(bo, programme).ShouldBe(204);
        (await work.As(bo).Read($"people/{bo}/mentoring/invitations")).At("items").GetArrayLength().Should().Be(0);
        await Invite(programme, bo).ShouldBeRefused(409, "mentoring.already-enrolled");

        var listed = await work.Stranger().Read(invitations);
        (listed.Int("waiting"), listed.Int("enrolled"), listed.Int("declined")).Should().Be((0, 1, 1));
        listed.GetRawText().Should().NotContain("newLeader");
        await work.As(ada).Sent(HttpMethod.Get, invitations).ShouldBe(403);
        await work.As(bo).Sent(HttpMethod.Delete, $"people/{bo}/mentoring/invitations/{Guid.CreateVersion7()}").ShouldBeRefused(404, "mentoring.not-invited");
    }

    [Fact]
    public async Task What_became_of_teams_is_shown_of_five_people_and_two_leaders_at_least_and_of_ones_own_team_to_oneself()
    {
        var programme = await Programme("leaderCoaching");
        var outcome = $"mentoring/programmes/{programme}/team-outcome";
        var (ada, team) = (await work.Hire(), new List<Guid>());
        for (var i = 0; i < 5; i++) team.Add(await work.Hire(manager: ada));
        await Leader(4);
        await Leader(2);
        Suppressed((await work.Stranger().Read(outcome)).At("coached"));

        await Coach(programme, ada);
        await Begun(team[0], Now.AddDays(-65));
        await Begun(team[1], Now.AddDays(-20));
        await Done(team[0], Now.AddDays(-70));
        await Done(team[1], Now.AddDays(-10));
        await Done(team[1], Now.AddDays(-9));
        var one = await work.Stranger().Read(outcome);
        Suppressed(one.At("coached"));
        Figures(one.At("others")).Should().Equal(2, 6, 0m, 0m, 0m, 0m);

        var own = await work.As(ada).Read($"people/{ada}/mentoring/team-outcome");
        Figures(own.At("team")).Should().Equal(1, 5, 0.2m, 0.4m, 0.2m, 0.6m);
        await work.Stranger().Sent(HttpMethod.Get, $"people/{ada}/mentoring/team-outcome").ShouldBe(404);
        await work.As(team[0]).Sent(HttpMethod.Get, $"people/{ada}/mentoring/team-outcome").ShouldBe(404);

        var bo = await Leader(1);
        await Coach(programme, bo);
        Figures((await work.Stranger().Read(outcome)).At("coached")).Should().Equal(2, 6, 0.17m, 0.33m, 0.17m, 0.5m);
        var small = await work.As(bo).Read($"people/{bo}/mentoring/team-outcome");
        Suppressed(small.At("team"));
        small.At("since").ValueKind.Should().Be(JsonValueKind.String);
        await work.As(bo).Sent(HttpMethod.Get, outcome).ShouldBe(403);
        await work.Stranger().Sent(HttpMethod.Get, $"mentoring/programmes/{await Programme("mentor")}/team-outcome").ShouldBeRefused(409, "mentoring.not-leader-coaching");
    }

    [Fact]
    public async Task Everybody_reads_the_conversation_guides()
    {
        var guides = (await work.As(await work.Hire()).Read("mentoring/guides")).At("items");
        guides.EnumerateArray().Select(g => g.At("occasion").GetString()).Should()
            .Equal("firstMeeting", "session", "midway", "closing", "circleMeeting", "coachingConversation");
        guides[0].At("title", "sv").GetString().Should().Be("Första träffen");
    }

    private static void Suppressed(JsonElement team)
    {
        team.At("isSuppressed").GetBoolean().Should().BeTrue();
        team.EnumerateObject().Where(p => p.Name != "isSuppressed").Should().OnlyContain(p => p.Value.ValueKind == JsonValueKind.Null);
    }

    private static IEnumerable<decimal> Figures(JsonElement team) =>
        new[] { "leaders", "people", "plansThen", "plansNow", "closedBefore", "closedSince" }.Select(name => team.At(name).GetDecimal());

    private async Task<Guid> Leader(int people)
    {
        var leader = await work.Hire();
        for (var i = 0; i < people; i++) await work.Hire(manager: leader);
        return leader;
    }

    private async Task<Guid> Programme(string kind) => (await work.Stranger().Sent(HttpMethod.Post, "mentoring/programmes", new
    {
        title = "Coachning", kind, mode = "self", ownerId = await work.Hire(), enrolFrom = Today, enrolUntil = Today.AddDays(30), ends = Today.AddMonths(6), goals = new[] { "Ledarskap" },
    }).View()).At("programmeId").GetGuid();

    private Task<HttpResponseMessage> Invite(Guid programme, Guid person) =>
        work.Stranger().Sent(HttpMethod.Post, $"mentoring/programmes/{programme}/invitations", new { personId = person, reason = "newLeader" });

    private Task<HttpResponseMessage> Enrol(Guid person, Guid programme) => work.As(person).Sent(HttpMethod.Put, $"people/{person}/mentoring/enrolments/{programme}", new
    {
        asMentor = (object?)null, asMentee = new { seeks = Array.Empty<object>(), goals = new[] { "Ledarskap" } }, languages = new[] { "sv" },
    });

    /// <summary>Sixty days ago.</summary>
    private async Task Coach(Guid programme, Guid leader)
    {
        var (pair, coach, then) = (Guid.CreateVersion7(), await work.Hire(), Now.AddDays(-60));
        await using var session = api.Store().LightweightSession(work.Tenant);
        session.Events.StartStream<Relationship>(
            pair, new PairPublished(pair, programme, MentoringKind.LeaderCoaching, leader, coach, Guid.CreateVersion7(), coach, then),
            new AgreementProposed(pair, coach, 2, 6, Today.AddDays(90), then), new AgreementMade(pair, leader, then));
        await session.SaveChangesAsync();
    }

    private Task<IReadOnlyList<object>> Begun(Guid person, DateTimeOffset at) =>
        work.Tell(new PlanActivated(Guid.CreateVersion7(), person, [new(Guid.CreateVersion7(), 3, Today.AddDays(100))], at));

    private Task<IReadOnlyList<object>> Done(Guid person, DateTimeOffset at) => work.Tell(new PlanItemClosed(Guid.CreateVersion7(), Guid.CreateVersion7(), person, null, null, at));
}
