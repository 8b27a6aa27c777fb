using System.Net;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class ExpertScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_colleague_finds_who_can_and_will_help_by_name_and_without_level()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var (helper, quiet, me) = (await work.Hire(boss), await work.Hire(boss), await work.Hire());
        foreach (var person in new[] { helper, quiet }) await work.As(boss).RateReport(person, sql, 5).View();
        await work.As(helper).Interest(helper, sql, 2, willHelp: true);

        var found = await Experts(me, $"skillId={sql}");

        found.Select(e => e.At("personId").GetGuid()).Should().Equal(helper);
        (found[0].Int("level"), found[0].At("confidence").ValueKind, found[0].At("ratedAt").ValueKind).Should().Be((null, JsonValueKind.Null, JsonValueKind.Null));
        (await Experts(me, $"skillId={sql}&level=5")).Should().BeEmpty("asking higher would tell the level");
        (await Experts(me, $"skillId={sql}&willHelp=false")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_manager_and_hr_see_levels_the_best_first_and_narrow_by_level_help_and_unit()
    {
        var (sql, boss, unit, sub) = (await work.Skill("SQL"), await work.Hire(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Tell(new Competence.People.Contracts.UnitsChanged([new(unit, 1, null, false), new(sub, 1, unit, false)]));
        var (four, five, three) = (await work.Hire(boss, unit), await work.Hire(boss, sub), await work.Hire(boss));
        foreach (var (person, level) in new[] { (four, 4), (five, 5), (three, 3) }) await work.As(boss).RateReport(person, sql, level).View();
        await work.As(four).Interest(four, sql, 0, willHelp: true);

        foreach (var reader in new[] { work.As(boss), work.Stranger() })
            (await Experts(reader, $"skillId={sql}")).Select(e => (e.At("personId").GetGuid(), e.Int("level"))).Should().Equal((five, 5), (four, 4));
        (await Experts(boss, $"skillId={sql}&level=3")).Should().HaveCount(3);
        (await Experts(boss, $"skillId={sql}&willHelp=true")).Select(e => e.At("personId").GetGuid()).Should().Equal(four);
        (await Experts(boss, $"skillId={sql}&level=1&unitId={unit}")).Select(e => e.At("personId").GetGuid()).Should().Equal(five, four);
    }

    [Fact]
    public async Task Who_hides_is_found_by_nobody()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(boss).RateReport(ada, sql, 5).View();
        await work.As(ada).Interest(ada, sql, 3, willHelp: true);
        await work.As(ada).Wish(ada, "*", isHidden: true);

        (await Experts(boss, $"skillId={sql}")).Should().BeEmpty();
        (await Experts(work.Stranger(), $"skillId={sql}")).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_is_to_rate_before_seeing_sees_nothing_by_searching()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 5).View();
        await work.As(ada).Interest(ada, sql, 3, willHelp: true);

        (await Experts(boss, $"skillId={sql}&level=1")).Should().BeEmpty();
        await work.As(boss).RateReport(ada, sql, 4).View();
        (await Experts(boss, $"skillId={sql}")).Should().HaveCount(1);
    }

    [Fact]
    public async Task Leavers_and_oneself_are_not_found_and_pages_follow_each_other()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var people = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            people.Add(await work.Hire(boss));
            await work.As(boss).RateReport(people[i], sql, 4).View();
        }
        var gone = await work.Hire(boss);
        await work.As(boss).RateReport(gone, sql, 5).View();
        await work.Tell(new Competence.People.Contracts.PlacementsChanged(
            [new(gone, 9, Workplace.LongAgo, Workplace.LongAgo.AddYears(1), [new(boss, Workplace.LongAgo, null)], [], [])]));

        var first = await work.As(boss).Read($"experts?skillId={sql}&limit=2");
        var second = await work.As(boss).Read($"experts?skillId={sql}&limit=2&cursor={first.At("nextCursor").GetString()}");

        first.At("items").EnumerateArray().Concat(second.At("items").EnumerateArray()).Select(e => e.At("personId").GetGuid()).Should().BeEquivalentTo(people);
        second.At("nextCursor").ValueKind.Should().Be(JsonValueKind.Null);
        (await Experts(people[0], $"skillId={sql}")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("skillId=019aaaaa-0000-7000-8000-000000000000&level=6", HttpStatusCode.BadRequest)]
    [InlineData("skillId=019aaaaa-0000-7000-8000-000000000000&cursor=gissning", HttpStatusCode.BadRequest)]
    [InlineData("skillId=019aaaaa-0000-7000-8000-000000000000", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_asked_is_refused(string question, HttpStatusCode status)
    {
        var ada = await work.Hire();

        (await work.As(ada).GetAsync(new Uri($"/api/v1/experts?{question}", UriKind.Relative))).StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task A_key_finds_nobody_and_a_stranger_to_the_house_neither()
    {
        await api.AsKey(work.Tenant, "report").GetAsync(new Uri($"/api/v1/experts?skillId={Guid.CreateVersion7()}", UriKind.Relative)).ShouldBeRefused(403, "access.forbidden");
        (await api.CreateClient().GetAsync(new Uri("/api/v1/experts", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private Task<List<JsonElement>> Experts(Guid reader, string question) => Experts(work.As(reader), question);

    private static async Task<List<JsonElement>> Experts(HttpClient reader, string question) =>
        [.. (await reader.Read($"experts?{question}")).At("items").EnumerateArray()];
}
