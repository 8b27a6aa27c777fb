using System.Net;
using System.Text.Json;
using Competence.People.Contracts;
using Competence.Skills.Catalogue;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class TeamScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task The_matrix_shows_the_direct_reports_or_everyone_below()
    {
        var (sql, care) = (await work.Skill("SQL"), await work.Skill("Bemötande", SkillKind.Soft));
        var role = await work.Role((sql, 3, 5), (care, 2, 3));
        var top = await work.Hire();
        var boss = await work.Hire(top, role: role);
        var ada = await work.Hire(boss, role: role);
        await work.As(boss).RateReport(ada, sql, 4).View();
        await work.As(boss).RateReport(ada, care, 1).View();

        var direct = await work.As(boss).Read($"people/{boss}/team-matrix");
        direct.At("skills").EnumerateArray().Select(s => s.At("label", "sv").GetString()).Should().Equal("SQL", "Bemötande");
        direct.At("people").EnumerateArray().Select(Row).Should().Equal((ada, "41", "32"));
        direct.At("foot").EnumerateArray().Select(f => (f.Int("atTarget"), f.Int("needed"))).Should().Equal((1, 1), (0, 1));

        (await work.As(top).Read($"people/{top}/team-matrix")).At("people").EnumerateArray().Select(Row).Should().Equal((boss, "--", "32"));
        var all = await work.Stranger().Read($"people/{top}/team-matrix?depth=all&kind=soft");
        all.At("people").EnumerateArray().Select(Row).Should().BeEquivalentTo([(boss, "-", "2"), (ada, "1", "2")]);
    }

    [Fact]
    public async Task A_team_can_be_measured_by_a_role_that_nobody_has_yet()
    {
        var (sql, ai) = (await work.Skill("SQL"), await work.Skill("AI-verktyg", SkillKind.AiData));
        var tomorrow = await work.Role((ai, 3, 5));
        var boss = await work.Hire();
        var ada = await work.Hire(boss, role: await work.Role((sql, 3, 5)));

        var matrix = await work.As(boss).Read($"people/{boss}/team-matrix?roleProfileId={tomorrow}");

        matrix.At("skills")[0].Int("target").Should().Be(3);
        matrix.At("people").EnumerateArray().Select(Row).Should().Equal((ada, "-", "3"));
    }

    [Fact]
    public async Task The_team_gap_counts_steps_and_leaves_out_what_the_manager_is_yet_to_rate()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 3, 5));
        var boss = await work.Hire();
        var (ada, bo) = (await work.Hire(boss, role: role), await work.Hire(boss, role: role));
        await work.As(boss).RateReport(ada, sql, 1).View();
        await work.As(bo).RateOwn(bo, sql, 5).View();

        var gap = (await work.As(boss).Read($"people/{boss}/team-gap")).At("gaps")[0];

        (gap.Int("peopleWithGap"), gap.Int("steps"), gap.Int("atTarget"), gap.Int("needed"), gap.Int("blind")).Should().Be((1, 2, 0, 2, 1));
    }

    [Fact]
    public async Task A_manager_change_dated_next_month_moves_nobody_today()
    {
        var (boss, next) = (await work.Hire(), await work.Hire());
        var ada = await work.Hire(boss);
        var today = DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(TimeProvider.System.GetUtcNow().Subtract(DateTimeOffset.UnixEpoch).Days));
        await work.Tell(new PlacementsChanged([
            new(ada, 2, Workplace.LongAgo, null, [new(boss, Workplace.LongAgo, today.AddMonths(1)), new(next, today.AddMonths(1), null)], [], [])]));

        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people").GetArrayLength().Should().Be(1);
        (await work.As(next).Read($"people/{next}/team-matrix")).At("people").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task News_that_comes_late_does_not_undo_what_is_known()
    {
        var (boss, former) = (await work.Hire(), await work.Hire());
        var ada = await work.Hire(former);
        await work.Place(ada, boss);

        await work.Tell(new PlacementsChanged([new(ada, 1, Workplace.LongAgo, null, [new(former, Workplace.LongAgo, null)], [], [])]));

        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people").GetArrayLength().Should().Be(1);
        (await work.As(former).Read($"people/{former}/team-matrix")).At("people").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_leaver_is_in_no_team()
    {
        var boss = await work.Hire();
        var ada = await work.Hire(boss);
        await work.Tell(new PlacementsChanged([
            new(ada, 2, Workplace.LongAgo, Workplace.LongAgo.AddYears(1), [new(boss, Workplace.LongAgo, null)], [], [])]));

        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("team-matrix?depth=sideways", HttpStatusCode.BadRequest)]
    [InlineData("team-matrix?roleProfileId=019aaaaa-0000-7000-8000-000000000000", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_asked_is_refused(string question, HttpStatusCode status)
    {
        var boss = await work.Hire();

        (await work.As(boss).GetAsync(new Uri($"/api/v1/people/{boss}/{question}", UriKind.Relative))).StatusCode.Should().Be(status);
    }

    [Theory]
    [InlineData("team-matrix")]
    [InlineData("team-gap")]
    [InlineData("gap")]
    public async Task Nobody_reads_a_team_without_signing_in(string what) =>
        (await api.CreateClient().GetAsync(new Uri($"/api/v1/people/{Guid.CreateVersion7()}/{what}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

    private static (Guid, string?, string?) Row(JsonElement person) =>
        (person.At("personId").GetGuid(), person.At("levels").GetString(), person.At("targets").GetString());
}
