using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Tests.Access;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class ContestScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_contested_rating_is_looked_at_again_and_the_person_reads_the_answer()
    {
        var (sql, boss, ada) = await Rated(2);

        var contest = await Contest(ada, sql, boss, "Jag kör rapporterna själv").View();
        var task = (await work.As(boss).Read($"people/{boss}/rating-tasks")).At("items")[0];
        (task.At("personId").GetGuid(), task.Int("level"), task.At("reason").GetString()).Should().Be((ada, 2, "Jag kör rapporterna själv"));

        var answered = await Answer(boss, contest, 4, "Du har rätt").View();

        (answered.At("outcome").GetString(), answered.Int("newLevel")).Should().Be(("changed", 4));
        (await work.As(boss).Read($"people/{boss}/rating-tasks")).At("items").GetArrayLength().Should().Be(0);
        var seen = (await work.As(ada).Read($"people/{ada}/contests")).At("items")[0];
        (seen.Int("level"), seen.Int("newLevel"), seen.At("answer").GetString()).Should().Be((2, 4, "Du har rätt"));
        var skill = (await work.As(ada).Read($"people/{ada}/skills")).At("skills")[0];
        (skill.Int("ownRating"), skill.Int("managerRating")).Should().Be((5, 4), "the own rating is never overwritten");
        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people")[0].At("levels").GetString().Should().Be("4");
    }

    [Fact]
    public async Task A_rater_may_stand_by_the_rating()
    {
        var (sql, boss, ada) = await Rated(2);
        var contest = await Contest(ada, sql, boss).View();

        (await Answer(boss, contest, 2).View()).At("outcome").GetString().Should().Be("kept");

        (await work.As(ada).Read($"people/{ada}/skills/{sql}")).At("history").GetArrayLength().Should().Be(2, "nothing new was said of the level");
        await Contest(ada, sql, boss).ShouldBeRefused(409, "skills.already-contested");
        await Answer(boss, contest, 2).ShouldBeRefused(409, "skills.contest-answered");
    }

    [Fact]
    public async Task What_cannot_be_contested_is_refused()
    {
        var (sql, boss, ada) = await Rated(2);

        await Contest(ada, sql, boss).View();
        await Contest(ada, sql, boss).ShouldBeRefused(409, "skills.already-contested");
        await Contest(ada, sql, ada, source: "self").ShouldBeRefused(409, "skills.own-rating");
        await Contest(ada, sql, Guid.CreateVersion7()).ShouldBeRefused(404, "skills.no-such-rating");
        await Contest(ada, sql, boss, reason: "").ShouldBeRefused(400, "validation");
        await work.As(boss).PostAsJsonAsync($"/api/v1/people/{ada}/skills/{sql}/contests", Body(boss)).ShouldBeRefused(404, "access.not-found");
    }

    [Fact]
    public async Task A_rating_taken_back_cannot_be_contested_and_ends_a_contest()
    {
        var (sql, boss, ada) = await Rated(2);
        var contest = await Contest(ada, sql, boss).View();
        await work.As(boss).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/manager-rating", UriKind.Relative)).View();

        (await Answer(boss, contest, 2).View()).At("outcome").GetString().Should().Be("withdrawn");
        await Contest(ada, sql, boss).ShouldBeRefused(404, "skills.no-such-rating");
    }

    [Fact]
    public async Task Only_the_rater_answers_and_who_manages_no_longer_can_only_stand_by_it()
    {
        var (sql, boss, ada) = await Rated(2);
        var (contest, next) = (await Contest(ada, sql, boss).View(), await work.Hire());
        await work.Place(ada, next, from: TimeProvider.System.GetUtcNow().AddDays(-1) is var d ? new(d.Year, d.Month, d.Day) : default);

        await Answer(next, contest, 4).ShouldBeRefused(404, "skills.unknown-contest");
        await Answer(boss, contest, 4).ShouldBeRefused(403, "skills.may-not-rate-any-longer");
        await Answer(boss, contest, 7).ShouldBeRefused(400, "validation");
        (await Answer(boss, contest, 2).View()).At("outcome").GetString().Should().Be("kept");
    }

    [Fact]
    public async Task What_the_two_write_never_reaches_the_event_log()
    {
        var (sql, boss, ada) = await Rated(2);
        await Answer(boss, await Contest(ada, sql, boss, "kanariefågel").View(), 4, "kanarieholme").View();

        await using var session = api.Store().QuerySession(work.Tenant);
        (await session.Events.QueryAllRawEvents().ToListAsync()).Should()
            .NotContain(e => JsonSerializer.Serialize(e.Data, e.Data.GetType()).Contains("kanarie"));
    }

    [Theory]
    [InlineData("GET", "contests")]
    [InlineData("GET", "rating-tasks")]
    [InlineData("GET", "readers")]
    [InlineData("GET", "stale-skills")]
    [InlineData("GET", "role-matches")]
    public async Task Nobody_reads_it_without_signing_in(string verb, string what) =>
        (await api.CreateClient().SendAsync(new(new(verb), $"/api/v1/people/{Guid.CreateVersion7()}/{what}"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

    private async Task<(Guid Sql, Guid Boss, Guid Ada)> Rated(int level)
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var role = await work.Role((sql, 4, 5));
        var ada = await work.Hire(boss, role: role);
        await work.As(ada).RateOwn(ada, sql, 5).View();
        await work.As(boss).RateReport(ada, sql, level).View();
        return (sql, boss, ada);
    }

    private static object Body(Guid rater, string reason = "Stämmer inte", string source = "manager") => new { source, raterId = rater, reason };

    private Task<HttpResponseMessage> Contest(Guid person, Guid skill, Guid rater, string reason = "Stämmer inte", string source = "manager") =>
        work.As(person).PostAsJsonAsync($"/api/v1/people/{person}/skills/{skill}/contests", Body(rater, reason, source));

    private Task<HttpResponseMessage> Answer(Guid rater, JsonElement contest, int level, string answer = "Jag har tittat igen") =>
        work.As(rater).PostAsJsonAsync($"/api/v1/people/{rater}/rating-tasks/{contest.At("contestId").GetGuid()}/answer", new { level, answer });
}
