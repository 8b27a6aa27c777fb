using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.People.Contracts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Mentoring;

public sealed class RelationshipScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    private readonly Pairs pairs = new(api);

    private Workplace Work => pairs.Work;

    [Fact]
    public async Task Two_find_each_other_agree_meet_are_done_and_tell_how_it_was()
    {
        var (programme, skill) = (await pairs.Programme(), Guid.CreateVersion7());
        await Work.Tell(new SkillsChanged([new(skill, 1, "Leda möten", null, "leadership", true)]));
        var (ada, bo) = (await pairs.Mentee(programme, seeks: skill), await pairs.Mentor(programme));
        await Work.Tell(new SkillLevelChanged(ada, skill, null, 2, TimeProvider.System.GetUtcNow()));
        var pair = await pairs.Asked(ada, programme, bo);
        await pairs.Accept(bo, pair).ShouldBe(204);

        var started = (await Work.Told(() => pairs.Agree(pair, bo, ada))).OfType<RelationshipStarted>().Should().ContainSingle().Which;
        (started.Kind, started.MenteeId, started.MentorId, started.Sessions).Should().Be(("mentor", ada, bo, 6));
        started.Skills.Should().Equal(new SkillAtStart(skill, 2));
        await Work.As(ada).Sent(HttpMethod.Put, $"{pair}/agreement", new { goal = "Annat", everyWeeks = 3, sessions = 4, until = Today.AddMonths(4) }, "\"1\"").ShouldBeRefused(412, "manners.stale");
        await Work.As(ada).Sent(HttpMethod.Put, $"{pair}/agreement", new { goal = "Annat", everyWeeks = 3, sessions = 4, until = Today.AddMonths(4) }).ShouldBe(428);

        var session = await Planned(ada, pair, TimeProvider.System.GetUtcNow().AddHours(-2));
        (await Work.Told(() => Work.As(bo).Sent(HttpMethod.Post, $"{session}/held").ShouldBe(204))).OfType<SessionHeld>().Should().ContainSingle().Which.Number.Should().Be(1);
        await Work.As(ada).Sent(HttpMethod.Post, $"{session}/held").ShouldBe(204);
        var next = await Planned(bo, pair, TimeProvider.System.GetUtcNow().AddDays(7));
        await Work.As(bo).Sent(HttpMethod.Post, $"{next}/held").ShouldBeRefused(409, "mentoring.session-to-come");
        await Work.As(ada).Sent(HttpMethod.Put, next, new { starts = TimeProvider.System.GetUtcNow().AddDays(8), minutes = 5 }).ShouldBe(400);
        await Work.As(ada).Sent(HttpMethod.Put, next, new { starts = TimeProvider.System.GetUtcNow().AddDays(8), minutes = 45 }).ShouldBe(204);
        (await Work.As(ada).Read($"people/{ada}/mentoring/relationships")).At("items")[0].At("nextSession").GetDateTimeOffset().Should().BeAfter(TimeProvider.System.GetUtcNow().AddDays(7));

        var done = (await Work.Told(() => Work.As(ada).Sent(HttpMethod.Post, $"{pair}/completion").ShouldBe(204))).OfType<RelationshipCompleted>().Should().ContainSingle().Which;
        (done.Reason, done.Held, done.Sessions).Should().Be((null, 1, 6));
        await Work.As(ada).Sent(HttpMethod.Put, $"{pair}/feedback", new { satisfaction = 5, goalReached = 2, comment = "Tack" }).ShouldBe(204);
        await Work.As(bo).Sent(HttpMethod.Put, $"{pair}/feedback", new { satisfaction = 6, goalReached = 2 }).ShouldBe(400);
        (await Work.As(ada).Read(pair)).At("feedback", "comment").GetString().Should().Be("Tack");
        (await Work.As(bo).Read(pair)).At("feedback").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        (await pairs.List(bo)).Should().Equal(("completed", null, false));
    }

    [Fact]
    public async Task To_everybody_else_there_is_no_such_relationship()
    {
        var programme = await pairs.Programme();
        var (ada, bo, boss) = (await pairs.Mentee(programme), await pairs.Mentor(programme), await Work.Hire());
        await Work.Place(ada, boss);
        var pair = await pairs.Started(programme, ada, bo);
        foreach (var other in new[] { Work.Stranger(), Work.As(boss), Work.As(await pairs.Mentor(programme)) })
        {
            await other.Sent(HttpMethod.Get, pair).ShouldBeRefused(404, "mentoring.unknown-relationship");
            await other.Sent(HttpMethod.Post, $"{pair}/end").ShouldBeRefused(404, "mentoring.unknown-relationship");
            await other.Sent(HttpMethod.Get, $"people/{ada}/mentoring/relationships").ShouldBe(404);
            await other.Sent(HttpMethod.Get, $"people/{ada}/mentoring/calendar").ShouldBe(404);
        }
        await Work.As(ada).Sent(HttpMethod.Get, $"mentoring/relationships/{Guid.CreateVersion7()}").ShouldBeRefused(404, "mentoring.unknown-relationship");
    }

    [Fact]
    public async Task A_new_manager_higher_up_ends_a_pair_and_an_open_request_and_both_see_why()
    {
        var programme = await pairs.Programme();
        var (bo, top) = (await pairs.Mentor(programme), await Work.Hire());
        var boss = await Work.Hire(top);
        var (ada, eve, far) = (await pairs.Mentee(programme, boss), await pairs.Mentee(programme, boss), await pairs.Mentee(programme));
        await pairs.Started(programme, ada, bo);
        await pairs.Asked(eve, programme, bo);
        var other = await pairs.Asked(far, programme, bo);

        var told = await Work.Place(top, bo, from: Today);

        foreach (var one in new[] { ada, eve }) (await pairs.List(one)).Should().Equal(("endedEarly", "oneLeadsTheOther", false));
        (await pairs.List(bo)).Select(r => r.Reason).Should().BeEquivalentTo("oneLeadsTheOther", "oneLeadsTheOther", null);
        told.OfType<RelationshipCompleted>().Should().ContainSingle().Which.Reason.Should().Be("oneLeadsTheOther");
        (await Work.As(far).Read(other)).At("state").GetString().Should().Be("requested");
    }

    [Fact]
    public async Task A_last_day_of_employment_ends_it_and_tells_the_other()
    {
        var programme = await pairs.Programme();
        var (ada, bo) = (await pairs.Mentee(programme), await pairs.Mentor(programme));
        await pairs.Started(programme, ada, bo);

        var told = await Work.Tell(new PlacementsChanged([new Placement(bo, 9, Workplace.LongAgo, Today.AddDays(-1), [], [], [])]));

        (await pairs.List(ada)).Should().Equal(("endedEarly", "employmentEnded", false));
        told.OfType<RelationshipCompleted>().Should().ContainSingle().Which.MentorId.Should().Be(bo);
    }

    [Fact]
    public async Task A_last_day_that_comes_by_itself_ends_it_at_night()
    {
        var programme = await pairs.Programme();
        var (ada, bo) = (await pairs.Mentee(programme), await pairs.Mentor(programme));
        await pairs.Started(programme, ada, bo);
        await Work.Tell(new PlacementsChanged([new Placement(bo, 9, Workplace.LongAgo, Today, [], [], [])]));
        (await pairs.List(ada)).Should().Equal(("active", null, false));

        await Work.NextDay("mentoring", bo);
        var told = await Work.Tell(new RequestJob("mentoring.nightly", new { }, IsDryRun: false, "Natt"));

        (await pairs.List(ada)).Should().Equal(("endedEarly", "employmentEnded", false));
        told.OfType<RelationshipCompleted>().Should().ContainSingle().Which.MentorId.Should().Be(bo);
    }

    [Fact]
    public async Task A_mentor_reads_skills_and_plans_only_while_the_mentee_shares_them()
    {
        var (programme, boss) = (await pairs.Programme(), await Work.Hire());
        var (ada, bo) = (await pairs.Mentee(programme, boss), await pairs.Mentor(programme));
        var pair = await pairs.Started(programme, ada, bo);
        var plan = (await Work.As(ada).Sent(HttpMethod.Post, $"people/{ada}/plans", new { type = "upskilling", title = "Leda", until = Today.AddMonths(3) }).View()).At("planId").GetGuid();
        var skill = await Work.Skill("Leda möten");
        await Work.As(ada).RateOwn(ada, skill, 2).ShouldBe(200);
        await Work.As(boss).RateReport(ada, skill, 3, "Säger chefen").ShouldBe(200);

        await Reads(false);
        await Work.As(bo).Sent(HttpMethod.Put, $"{pair}/sharing", new { isShared = true }).ShouldBeRefused(403, "mentoring.mentees-share");
        await Share(true);
        await Reads(true);
        var seen = (await Work.As(bo).Read($"people/{ada}/skills")).At("skills")[0];
        (seen.Int("ownRating"), seen.Int("managerRating")).Should().Be((2, null));
        (await Work.As(boss).Read($"people/{ada}/skills")).At("skills")[0].Int("managerRating").Should().Be(3);
        await Work.As(bo).Sent(HttpMethod.Get, $"people/{ada}/skills/{skill}").ShouldBe(404);
        await Work.As(bo).Sent(HttpMethod.Put, $"people/{ada}/plans/{plan}", new { type = "upskilling", title = "Annat", until = Today.AddMonths(3) }, "*").ShouldBe(404);
        await Work.As(ada).Sent(HttpMethod.Get, $"people/{bo}/plans").ShouldBe(404);
        await Share(false);
        await Reads(false);
        await Share(true);
        await Reads(true);
        await Work.As(bo).Sent(HttpMethod.Post, $"{pair}/end").ShouldBe(204);
        await Reads(false);

        Task Share(bool isShared) => Work.As(ada).Sent(HttpMethod.Put, $"{pair}/sharing", new { isShared }).ShouldBe(204);

        async Task Reads(bool may)
        {
            foreach (var path in new[] { $"people/{ada}/plans", $"people/{ada}/skills" }) await Work.As(bo).Sent(HttpMethod.Get, path).ShouldBe(may ? 200 : 404);
        }
    }

    private async Task<string> Planned(Guid person, string pair, DateTimeOffset starts) =>
        $"{pair}/sessions/{(await Work.As(person).Sent(HttpMethod.Post, $"{pair}/sessions", new { starts, minutes = 60 }).View()).At("sessionId").GetGuid()}";
}
