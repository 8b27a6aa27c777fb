using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class GapSnapshotScenarios(CompetenceApi api)
{
    [Fact]
    public async Task A_snapshot_says_who_had_it_counted_and_when_and_tells_unit_by_unit()
    {
        var c = await OverviewCompany.Seed(api);
        var (hr, id) = (c.Work.Stranger(), await Take(c.Work.Stranger()));

        var kept = (await hr.Read("gap-snapshots")).At("items")[0];
        kept.At("takenBy").GetGuid().Should().Be((await hr.Read("me")).At("personId").GetGuid());
        kept.At("takenAt").GetDateTimeOffset().Should().BeCloseTo(kept.At("asOf").GetDateTimeOffset(), TimeSpan.FromMinutes(1));
        (kept.Int("people"), kept.Int("peopleWithGap"), kept.Int("steps"), kept.Int("required"), kept.Int("met")).Should().Be((13, 13, 39, 13, 0));
        var north = await hr.Read($"gap-snapshots/{id}?unitId={c.North}");
        (north.At("unitId").GetGuid(), north.At("isSuppressed").GetBoolean()).Should().Be((c.North, false));
        var sql = north.At("skills").EnumerateArray().Should().ContainSingle().Which;
        (sql.Int("needed"), sql.Int("peopleWithGap"), sql.Int("steps")).Should().Be((7, 7, 21));
    }

    [Fact]
    public async Task Two_are_compared_as_a_whole_and_in_a_unit()
    {
        var c = await OverviewCompany.Seed(api);
        var (hr, first) = (c.Work.Stranger(), await Take(c.Work.Stranger()));
        foreach (var person in c.SouthCrew) await c.Work.As(person).RateOwn(person, c.Sql, 2).View();
        var second = await Take(hr);

        var whole = await hr.Read($"gap-snapshots/{second}/difference?with={first}");
        whole.At("units").EnumerateArray().Select(u => (u.At("unitId").GetGuid(), u.Int("steps"), u.Int("stepsWith"))).Should().BeEquivalentTo(
            new (Guid, int?, int?)[] { (c.Company, 27, 39), (c.South, 6, 18), (c.North, 21, 21) });
        whole.At("units")[2].At("unitId").GetGuid().Should().Be(c.North, "the largest change comes first");
        var south = (await hr.Read($"gap-snapshots/{second}/difference?with={first}&unitId={c.South}")).At("skills")[0];
        (south.Int("needed"), south.Int("neededWith"), south.Int("steps"), south.Int("stepsWith")).Should().Be((6, 6, 6, 18));
        (await hr.Read($"gap-snapshots/{second}/difference?with={first}&unitId={c.North}")).At("skills")[0].Int("steps").Should().Be(21);
    }

    [Fact]
    public async Task A_small_unit_and_the_next_smallest_tell_nothing_of_their_skills()
    {
        var c = await OverviewCompany.Seed(api, small: 3);
        var (hr, id) = (c.Work.Stranger(), await Take(c.Work.Stranger()));

        foreach (var unit in new[] { c.Small, c.South })
            foreach (var answer in new[] { await hr.Read($"gap-snapshots/{id}?unitId={unit}"), await hr.Read($"gap-snapshots/{id}/difference?with={id}&unitId={unit}") })
            {
                (answer.At("isSuppressed").GetBoolean(), answer.At("skills").GetArrayLength()).Should().Be((true, 0));
                answer.At("units").EnumerateArray().Where(u => u.At("isSuppressed").GetBoolean()).Should().HaveCount(2).And.OnlyContain(u => u.Int("steps") == null && u.Int("people") == null);
            }
    }

    [Fact]
    public async Task A_unit_that_was_in_no_snapshot_is_refused()
    {
        var c = await OverviewCompany.Seed(api);
        var (hr, id) = (c.Work.Stranger(), await Take(c.Work.Stranger()));
        foreach (var path in new[] { $"gap-snapshots/{id}?unitId={c.Role}", $"gap-snapshots/{id}/difference?with={id}&unitId={c.Role}" })
            await hr.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-unit");
    }

    private static async Task<Guid> Take(HttpClient by) =>
        (await by.PostAsync(new Uri("/api/v1/gap-snapshots", UriKind.Relative), JsonContent.Create(new { })).View()).At("snapshotId").GetGuid();
}
