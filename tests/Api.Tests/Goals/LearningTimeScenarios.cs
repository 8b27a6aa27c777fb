using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Goals.LearningTime;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class LearningTimeScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today, Monday = LearningWeek.MondayOf(Today), Before = Monday.AddDays(-7);

    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_week_has_a_budget_and_hours_that_count_once_with_what_is_finished()
    {
        await Policy(.2m, new(2026, 1, 1));
        var boss = await work.Hire();
        var (ada, course, law) = (await work.Hire(boss), await Offer("AI-verktyg i vardagen", 8), await Offer("Brandskydd", 2));
        await work.As(boss).Sent(HttpMethod.Put, $"people/{ada}/enrolments/{law}", new { basis = "law" }).ShouldBe(204);
        await Log(ada, Before, 2, new { learningItemId = course }, "Kapitel ett");
        await Log(ada, Before.AddDays(1), 1, new { learningItemId = law });
        await work.As(ada).Sent(HttpMethod.Post, $"people/{ada}/learning-hours", new { kind = "planned", day = Before.AddDays(4), hours = 4 }).ShouldBe(201);
        await work.As(boss).Sent(HttpMethod.Post, $"people/{ada}/completions", new { itemId = course, day = Before.AddDays(4) }).ShouldBe(201);
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/learning-weeks/{Before:yyyy-MM-dd}/absence", new { days = new[] { Before.AddDays(2) } }).ShouldBe(204);

        var week = (await work.As(ada).Read($"people/{ada}/learning-time?from={Before:yyyy-MM-dd}")).At("weeks")[0];
        (week.At("budget").GetDecimal(), week.At("planned").GetDecimal(), week.At("used").GetDecimal()).Should().Be((6.4m, 4, 9), "40 ÷ 5 × 4 × .2, and 2 + 1 + the other 6 of 8");
        week.At("use").GetDouble().Should().BeApproximately(9 / 6.4, 1e-9);
        week.At("entries").EnumerateArray().Select(e => (e.At("basis").GetString(), e.At("hours").GetDecimal(), e.At("title").GetString(), e.At("note").GetString())).Should().Equal(
            ("none", 2, "AI-verktyg i vardagen", "Kapitel ett"), ("law", 1, "Brandskydd", null), ("none", 4, null, null), ("none", 6, "AI-verktyg i vardagen", null));

        var seen = await work.As(boss).Read($"people/{ada}/learning-time?from={Before:yyyy-MM-dd}&weeks=2");
        seen.At("weeks")[0].At("entries").EnumerateArray().Should().NotContain(e => e.At("note").ValueKind != JsonValueKind.Null, "a note is for the person alone");
        seen.At("regularity").GetDouble().Should().Be(1 / 12.0);
        var team = (await work.As(boss).Read($"people/{boss}/team-learning-time?week={Before:yyyy-MM-dd}")).At("items")[0];
        (team.At("personId").GetGuid(), team.At("used").GetDecimal()).Should().Be((ada, 9));
        await work.As(await work.Hire()).Sent(HttpMethod.Get, $"people/{ada}/learning-time").ShouldBe(404);
    }

    [Fact]
    public async Task Hours_are_changed_and_taken_back_and_the_organisations_sums_follow()
    {
        await Policy(.2m, new(2026, 1, 1));
        var people = new List<Guid>();
        for (var i = 0; i < 5; i++) people.Add(await work.Hire());
        foreach (var person in people) await Log(person, Today, 2, new { basis = "goal" });
        var (ada, course) = (people[0], await Offer("Kurs", 8));

        (await Month()).At("hours").GetDecimal().Should().Be(10);
        Basis(await Month(), "goal").At("hours").GetDecimal().Should().Be(10);
        var entry = await Log(ada, Today, 1, new { basis = "goal" });
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/learning-hours/{entry}", new { kind = "used", day = Today, hours = 3, basis = "gap" }).ShouldBe(204);
        (await Month()).At("hours").GetDecimal().Should().Be(13);
        Basis(await Month(), "gap").At("hours").ValueKind.Should().Be(JsonValueKind.Null, "one person's");
        Basis(await Month(), "goal").At("hours").ValueKind.Should().Be(JsonValueKind.Null, "else what is missing tells the other");
        await work.As(ada).Sent(HttpMethod.Delete, $"people/{ada}/learning-hours/{entry}").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Delete, $"people/{ada}/learning-hours/{entry}").ShouldBeRefused(404, "goals.unknown-hours");
        Basis(await Month(), "goal").At("hours").GetDecimal().Should().Be(10);

        foreach (var person in people) await work.As(person).Sent(HttpMethod.Post, $"people/{person}/completions", new { itemId = course, day = Today }).ShouldBe(201);
        var subjects = await Hr().Read("learning-hours-report/subjects?basis=none");
        (subjects.At("items")[0].At("title").GetString(), subjects.At("items")[0].At("hours").GetDecimal(), subjects.At("rest").GetDecimal()).Should().Be(("Kurs", 40, 0));
        var report = await Hr().Read("learning-hours-report");
        (report.At("months").GetArrayLength(), report.At("regularity").GetDouble()).Should().Be((12, 1 / 12.0));
        report.At("bases").EnumerateArray().Sum(b => b.At("share").ValueKind == JsonValueKind.Number ? b.At("share").GetDouble() : 0).Should().BeApproximately(1, 1e-9);
        await work.As(ada).Sent(HttpMethod.Get, "learning-hours-report").ShouldBe(403);
    }

    [Fact]
    public async Task Fewer_than_five_tell_nothing_of_themselves()
    {
        var people = new List<Guid>();
        for (var i = 0; i < 6; i++) people.Add(await work.Hire());
        foreach (var person in people.Take(4)) await Log(person, Today, 2, new { basis = "gap" });

        var month = await Month();
        (month.At("isSuppressed").GetBoolean(), month.At("hours").ValueKind, month.At("regularity").ValueKind).Should().Be((true, JsonValueKind.Null, JsonValueKind.Null));
        (await Hr().Read("learning-hours-report/subjects?basis=gap")).At("items").GetArrayLength().Should().Be(0);
        await Log(people[4], Today, 2, new { basis = "gap" });
        (await Month()).At("hours").GetDecimal().Should().Be(10);
    }

    [Fact]
    public async Task Many_who_enter_hours_at_once_are_each_counted()
    {
        var people = new List<Guid>();
        for (var i = 0; i < 6; i++) people.Add(await work.Hire());
        await Task.WhenAll(people.SelectMany(person => Enumerable.Range(0, 6).Select(i => Log(person, Today.AddDays(-7 * (i % 3)), 1, new { basis = "goal" }))));

        var report = await Hr().Read("learning-hours-report");
        report.At("months").EnumerateArray().Sum(m => m.At("hours").ValueKind == JsonValueKind.Number ? m.At("hours").GetDecimal() : 0).Should().Be(36);
        report.At("regularity").GetDouble().Should().BeApproximately(3 / 12.0, 1e-9, "everybody once a week");
    }

    [Fact]
    public async Task The_share_is_set_by_whoever_saw_the_newest_and_what_breaks_a_rule_is_refused()
    {
        await work.Stranger().Sent(HttpMethod.Put, "learning-time-policy", new { share = .2, from = "2026-01-01" }).ShouldBe(428);
        await Policy(.2m, new(2026, 1, 1));
        await work.Stranger().Sent(HttpMethod.Put, "learning-time-policy", new { share = .1, from = Today }, "\"0\"").ShouldBeRefused(412, "manners.stale");
        await work.Stranger().Sent(HttpMethod.Put, "learning-time-policy", new { share = .1, from = Before }, "*").ShouldBeRefused(409, "goals.day-passed");
        var ada = await work.Hire();
        (await work.As(ada).Read("learning-time-policy")).At("today").GetDecimal().Should().Be(.2m);
        await work.As(ada).Sent(HttpMethod.Put, "learning-time-policy", new { share = .5, from = Today }, "*").ShouldBe(403);

        await Log(ada, Today, 20, new { basis = "goal" });
        await Enter(ada, Today, 5, new { basis = "goal" }).ShouldBeRefused(409, "goals.day-full");
        await Enter(ada, Today.AddDays(1), 1, new { basis = "goal" }).ShouldBeRefused(409, "goals.day-to-come");
        await Enter(ada, Today, 1, new { learningItemId = Guid.CreateVersion7() }).ShouldBeRefused(404, "goals.unknown-learning-item");
    }

    [Theory]
    [InlineData("learning-hours", """{"kind":"used","day":"2026-11-02","hours":24.5}""", "hours")]
    [InlineData("learning-hours", """{"kind":"used","day":"2026-11-02","hours":0}""", "hours")]
    [InlineData("learning-hours", """{"kind":"used","day":"2026-11-02","hours":1,"planId":"01a00000-0000-7000-8000-000000000001"}""", "planItemId")]
    [InlineData("learning-hours", """{"kind":"used","day":"2026-11-02","hours":1,"learningItemId":"01a00000-0000-7000-8000-000000000001","basis":"law"}""", "basis")]
    [InlineData("learning-weeks/2026-11-03/absence", """{"days":[]}""", "week")]
    [InlineData("learning-weeks/9999-12-27/absence", """{"days":[]}""", "week")]
    [InlineData("learning-weeks/2026-11-02/absence", """{"days":["2026-11-07"]}""", "days[0]")]
    public async Task What_has_no_sense_is_refused_by_field(string path, string body, string field)
    {
        var ada = await work.Hire();
        var answer = await work.As(ada).Sent(path.Contains("weeks", StringComparison.Ordinal) ? HttpMethod.Put : HttpMethod.Post, $"people/{ada}/{path}", JsonSerializer.Deserialize<JsonElement>(body));

        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"\"name\":\"{field}\"");
    }

    private HttpClient Hr() => work.Stranger();

    private async Task<JsonElement> Month() => (await Hr().Read("learning-hours-report")).At("months").EnumerateArray().Last();

    private static JsonElement Basis(JsonElement month, string basis) => month.At("bases").EnumerateArray().Single(b => b.At("basis").GetString() == basis);

    private Task Policy(decimal share, DateOnly from) => work.Stranger().Sent(HttpMethod.Put, "learning-time-policy", new { share, from }, "*").ShouldBe(204);

    private async Task<Guid> Log(Guid person, DateOnly day, decimal hours, object purpose, string? note = null) =>
        (await Enter(person, day, hours, purpose, note).View()).At("entryId").GetGuid();

    private Task<HttpResponseMessage> Enter(Guid person, DateOnly day, decimal hours, object purpose, string? note = null)
    {
        var body = JsonSerializer.SerializeToNode(purpose)!.AsObject();
        (body["kind"], body["day"], body["hours"], body["note"]) = ("used", $"{day:yyyy-MM-dd}", hours, note);
        return work.As(person).Sent(HttpMethod.Post, $"people/{person}/learning-hours", body);
    }

    private async Task<Guid> Offer(string title, decimal hours) =>
        (await work.Stranger().Sent(HttpMethod.Post, "learning-items", new { kind = "course", title, hours }).View()).At("itemId").GetGuid();
}
