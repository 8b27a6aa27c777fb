using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.People.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Mentoring;

public sealed class CircleScenarios(CompetenceApi api)
{
    private const string Canary = "kanariefågel";
    private static readonly DateOnly Today = People.PeopleClient.Today;
    private static readonly DateTimeOffset Yesterday = TimeProvider.System.GetUtcNow().AddDays(-1), Tomorrow = Yesterday.AddDays(2);

    private readonly Workplace work = new(api);
    private readonly Guid item = Guid.CreateVersion7();
    private Guid programme;

    [Fact]
    public async Task A_circle_plans_meets_takes_turns_and_writes_what_only_its_members_read()
    {
        var (ada, bo, eve) = (await Enrolled(), await Enrolled(), await Enrolled());
        var circle = await Circle(5, ada, bo);
        await Join(eve, circle).ShouldBe(204);

        (await work.As(ada).Read(circle)).At("nextFacilitatorId").GetGuid().Should().Be(ada);
        var first = await Plan(bo, circle, Yesterday);
        var second = await Plan(bo, circle, Tomorrow);
        var led = (await work.As(eve).Read(circle)).At("meetings").EnumerateArray().Select(m => m.At("facilitatorId").GetGuid());
        led.Should().Equal(bo, ada);
        (await work.As(ada).Read(circle)).At("nextFacilitatorId").GetGuid().Should().Be(eve);

        await work.As(bo).Sent(HttpMethod.Post, $"{circle}/meetings/{second}/held", new { presentIds = new[] { bo } }).ShouldBeRefused(409, "mentoring.meeting-to-come");
        await work.As(bo).Sent(HttpMethod.Put, $"{circle}/meetings/{first}/attendance", new { presentIds = new[] { bo } }).ShouldBeRefused(409, "mentoring.meeting-not-held");
        var held = new { presentIds = new[] { ada, bo }, notes = Canary, decisions = "Vi prövar" };
        var told = await work.Told(() => work.As(bo).Sent(HttpMethod.Post, $"{circle}/meetings/{first}/held", held).ShouldBe(204));
        told.OfType<CircleMet>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { MeetingId = first, Members = 3, Present = new[] { ada, bo } });
        await work.As(bo).Sent(HttpMethod.Post, $"{circle}/meetings/{first}/held", held).ShouldBeRefused(409, "mentoring.meeting-held");
        await work.As(eve).Sent(HttpMethod.Put, $"{circle}/meetings/{first}/attendance", new { presentIds = new[] { ada, bo, eve } }).ShouldBe(204);

        var seen = (await work.As(eve).Read(circle)).At("meetings")[1];
        (seen.At("notes").GetString(), seen.At("decisions").GetString(), seen.At("presentIds").GetArrayLength()).Should().Be((Canary, "Vi prövar", 3));
        seen.At("agenda").EnumerateArray().Select(line => line.GetString()).Should().Equal("Incheckning", "Fallet");
        var byHr = await work.Stranger().Read(circle);
        (byHr.At("meetings")[1].At("notes").ValueKind, byHr.At("meetings")[1].At("decisions").ValueKind, byHr.At("isMine").GetBoolean()).Should().Be((JsonValueKind.Null, JsonValueKind.Null, false));
        byHr.GetRawText().Should().NotContain(Canary);
        byHr.At("meetings")[1].At("presentIds").GetArrayLength().Should().Be(3);

        var own = (await work.As(ada).Read($"people/{ada}/mentoring/circles")).At("items")[0];
        (own.At("nextMeetingId").GetGuid(), own.At("leadsNext").GetBoolean(), own.Int("members")).Should().Be((second, false, 3));
        var file = await work.As(ada).Sent(HttpMethod.Get, $"{circle}/meetings/{second}/calendar");
        file.Content.Headers.ContentType!.MediaType.Should().Be("text/calendar");
        (await file.Content.ReadAsStringAsync()).Should().Contain("SUMMARY:Lärgrupp: Svåra samtal").And.Contain($"UID:{second}").And.Contain("LOCATION:Rum 4").And.NotContain("Fallet");
        await work.Stranger().Sent(HttpMethod.Get, $"{circle}/meetings/{second}/calendar").ShouldBeRefused(403, "mentoring.not-in-circle");

        await work.As(bo).Sent(HttpMethod.Delete, $"{circle}/meetings/{second}").ShouldBe(204);
        (await work.As(ada).Read($"people/{ada}/mentoring/circles")).At("items")[0].At("nextMeeting").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task To_a_stranger_there_is_no_such_circle()
    {
        var (ada, outside, other) = (await Enrolled(), await work.Hire(), await Enrolled());
        var circle = await Circle(3, ada);
        var meeting = await Plan(ada, circle, Yesterday);

        foreach (var stranger in new[] { outside, other })
        {
            await work.As(stranger).Sent(HttpMethod.Get, circle).ShouldBeRefused(404, "mentoring.unknown-circle");
            await work.As(stranger).Sent(HttpMethod.Put, circle, Body(3), "*").ShouldBeRefused(404, "mentoring.unknown-circle");
            await work.As(stranger).Sent(HttpMethod.Post, $"{circle}/meetings", Meeting(Tomorrow)).ShouldBeRefused(404, "mentoring.unknown-circle");
            await work.As(stranger).Sent(HttpMethod.Put, $"{circle}/meetings/{meeting}", Meeting(Tomorrow), "*").ShouldBeRefused(404, "mentoring.unknown-circle");
            await work.As(stranger).Sent(HttpMethod.Delete, $"{circle}/meetings/{meeting}").ShouldBeRefused(404, "mentoring.unknown-circle");
            await work.As(stranger).Sent(HttpMethod.Post, $"{circle}/meetings/{meeting}/held", new { presentIds = Array.Empty<Guid>() }).ShouldBeRefused(404, "mentoring.unknown-circle");
            await work.As(stranger).Sent(HttpMethod.Delete, circle).ShouldBe(403);
            await work.As(stranger).Sent(HttpMethod.Put, $"{circle}/members", new { memberIds = new[] { stranger } }, "*").ShouldBe(403);
            await work.As(stranger).Sent(HttpMethod.Put, $"{circle}/members/{ada}").ShouldBe(404);
        }
        await Join(outside, circle).ShouldBeRefused(404, "mentoring.unknown-circle");
        await work.As(outside).Sent(HttpMethod.Get, $"mentoring/programmes/{programme}/circles").ShouldBeRefused(403, "mentoring.not-enrolled");
        await work.Stranger().Sent(HttpMethod.Post, $"{circle}/meetings", Meeting(Tomorrow)).ShouldBeRefused(403, "mentoring.not-in-circle");
        (await work.As(other).Read($"mentoring/programmes/{programme}/circles")).At("items")[0].Int("freeSeats").Should().Be(2);
    }

    [Fact]
    public async Task Those_who_come_at_once_never_share_the_last_seat()
    {
        var circle = await Circle(3, await Enrolled(), await Enrolled());
        var coming = new List<Guid>();
        for (var i = 0; i < 8; i++) coming.Add(await Enrolled());

        var answers = await Task.WhenAll(coming.Select(person => Join(person, circle)));

        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(204, 409, 409, 409, 409, 409, 409, 409);
        var lucky = coming[answers.Index().Single(a => (int)a.Item.StatusCode == 204).Index];
        var late = coming.First(person => person != lucky);
        await Join(late, circle).ShouldBeRefused(409, "mentoring.circle-full");
        await Join(lucky, circle).ShouldBe(204);
        await work.As(lucky).Sent(HttpMethod.Delete, $"{circle}/members/{lucky}").ShouldBe(204);
        await Join(late, circle).ShouldBe(204);
        (await work.As(late).Read(circle)).At("memberIds").EnumerateArray().Select(m => m.GetGuid()).Should().HaveCount(3).And.EndWith(late);
    }

    [Fact]
    public async Task Whoever_leaves_or_stops_working_here_leads_nothing_and_the_next_in_turn_does()
    {
        var (ada, bo, eve) = (await Enrolled(), await Enrolled(), await Enrolled());
        var circle = await Circle(3, ada, bo, eve);
        await Plan(bo, circle, Tomorrow);
        await Plan(bo, circle, Tomorrow.AddDays(7));

        await work.As(ada).Sent(HttpMethod.Delete, $"{circle}/members/{ada}").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Get, circle).ShouldBeRefused(404, "mentoring.unknown-circle");
        (await Leads()).Should().Equal(eve, bo);

        await work.Tell(new PlacementsChanged([new(eve, 9, Workplace.LongAgo, Today.AddDays(-1), [], [], [])]));
        (await Leads()).Should().Equal(bo, bo);
        (await work.Stranger().Read(circle)).At("memberIds").EnumerateArray().Select(m => m.GetGuid()).Should().Equal(bo);

        await work.Tell(new PlacementsChanged([new(bo, 9, Workplace.LongAgo, Today.AddDays(30), [], [], [])]));
        (await work.Stranger().Read(circle)).At("memberIds").GetArrayLength().Should().Be(1);

        async Task<IEnumerable<Guid>> Leads() => (await work.Stranger().Read(circle)).At("meetings").EnumerateArray().Reverse().Select(m => m.At("facilitatorId").GetGuid());
    }

    [Fact]
    public async Task A_last_day_that_comes_and_a_programme_that_is_left_free_a_seat_too()
    {
        var (ada, bo, eve) = (await Enrolled(), await Enrolled(), await Enrolled());
        var circle = await Circle(3, ada, bo, eve);

        await work.As(ada).Sent(HttpMethod.Delete, $"people/{ada}/mentoring/enrolments/{programme}").ShouldBe(204);
        await work.Tell(new PlacementsChanged([new(bo, 9, Workplace.LongAgo, Today, [], [], [])]));
        (await Members()).Should().Equal(bo, eve);

        await work.NextDay("mentoring", bo);
        (await Members()).Should().Equal(bo, eve);
        await work.Tell(new RequestJob("mentoring.nightly", new { }, IsDryRun: false, "Natt"));
        (await Members()).Should().Equal(eve);

        async Task<IEnumerable<Guid>> Members() => (await work.Stranger().Read(circle)).At("memberIds").EnumerateArray().Select(m => m.GetGuid());
    }

    [Fact]
    public async Task It_is_changed_by_whoever_saw_the_newest_and_ends_when_HR_says_so()
    {
        var (ada, bo, outside) = (await Enrolled(), await Enrolled(), await work.Hire());
        var circle = await Circle(4, ada);
        var version = $"\"{(await work.As(ada).Read(circle)).Int("version")}\"";

        await work.As(ada).Sent(HttpMethod.Put, circle, Body(3)).ShouldBe(428);
        await work.As(ada).Sent(HttpMethod.Put, circle, Body(2), version).ShouldBe(400);
        await work.As(ada).Sent(HttpMethod.Put, circle, Body(3), version).ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, circle, Body(5), version).ShouldBeRefused(412, "manners.stale");
        await work.Stranger().Sent(HttpMethod.Put, $"{circle}/members", new { memberIds = new[] { ada, outside } }, "*").ShouldBeRefused(409, "mentoring.not-enrolled");
        await work.Stranger().Sent(HttpMethod.Put, $"{circle}/members", new { memberIds = new[] { bo } }, "*").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Get, circle).ShouldBe(404);
        await work.Stranger().Sent(HttpMethod.Delete, circle).ShouldBe(204);
        await Join(ada, circle).ShouldBeRefused(409, "mentoring.circle-ended");
        await work.As(bo).Sent(HttpMethod.Post, $"{circle}/meetings", Meeting(Tomorrow)).ShouldBeRefused(409, "mentoring.circle-ended");
        (await work.As(bo).Read($"people/{bo}/mentoring/circles")).At("items")[0].At("isEnded").GetBoolean().Should().BeTrue();
        await work.As(bo).Sent(HttpMethod.Post, $"mentoring/programmes/{programme}/circles", new { circle = Body(3), memberIds = new[] { bo } }).ShouldBe(403);
    }

    private async Task<Guid> Enrolled()
    {
        var person = await work.Hire();
        if (programme == default)
            programme = (await work.Stranger().Sent(HttpMethod.Post, "mentoring/programmes", new
            {
                title = "Lärgrupper", kind = "circle", mode = "admin", ownerId = person, enrolFrom = Today, enrolUntil = Today.AddDays(30), ends = Today.AddMonths(6),
            }).View()).At("programmeId").GetGuid();
        await work.As(person).Sent(HttpMethod.Put, $"people/{person}/mentoring/enrolments/{programme}", new
        {
            asMentor = (object?)null, asMentee = new { seeks = Array.Empty<object>() }, languages = new[] { "sv" },
        }).ShouldBe(204);
        return person;
    }

    private async Task<string> Circle(int seats, params Guid[] members)
    {
        var formed = await work.Stranger().Sent(HttpMethod.Post, $"mentoring/programmes/{programme}/circles", new { circle = Body(seats), memberIds = members }).View();
        return $"mentoring/circles/{formed.At("circleId").GetGuid()}";
    }

    private object Body(int seats) => new { title = "Svåra samtal", everyWeeks = 2, mostMembers = seats, purpose = "Öva tillsammans", itemIds = new[] { item } };

    private object Meeting(DateTimeOffset starts) => new { starts, minutes = 60, agenda = new[] { "Incheckning", " Fallet " }, place = "Rum 4", itemIds = new[] { item } };

    private async Task<Guid> Plan(Guid by, string circle, DateTimeOffset starts) =>
        (await work.As(by).Sent(HttpMethod.Post, $"{circle}/meetings", Meeting(starts)).View()).At("meetingId").GetGuid();

    private Task<HttpResponseMessage> Join(Guid person, string circle) => work.As(person).Sent(HttpMethod.Put, $"{circle}/members/{person}");
}
