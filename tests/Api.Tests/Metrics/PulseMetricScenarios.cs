using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Metrics.Measures;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>The key figures that pulses make, against a plain count of the answers.</summary>
public sealed class PulseMetricScenarios(CompetenceApi api)
{
    private readonly Pulses pulses = new(api);

    private Workplace Work => pulses.Work;

    [Fact]
    public async Task Index_and_response_rate_are_what_a_plain_count_comes_to_of_every_unit_and_again_from_zero()
    {
        var (north, south, hall, yard, shed) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Work.Units((north, null), (south, null), (hall, north), (yard, north), (shed, south));
        var staff = new Dictionary<Guid, Guid[]>
        {
            [hall] = await pulses.Staff(15, hall), [yard] = await pulses.Staff(9, yard), [north] = await pulses.Staff(8, north), [south] = await pulses.Staff(11, south), [shed] = await pulses.Staff(4, shed),
        };
        var given = new List<(Guid Unit, decimal Index)>();
        foreach (var round in new[] { 1, 2 })
        {
            var pulse = await pulses.Opened();
            foreach (var (unit, people) in staff)
                foreach (var (i, person) in people.Index().Where(p => p.Index % 9 != round))
                {
                    int[] values = [1 + i % 5, 1 + (i + round) % 4, 3, 5 - i % 3, 2];
                    (await pulses.Answer(person, pulse, values)).EnsureSuccessStatusCode();
                    given.Add((unit, values.Average(v => (v - 1) * 25m)));
                }
            await pulses.Close(pulse);
        }
        await Work.Tell(new RefreshMeasures());
        var expected = new (Guid? Unit, Guid[] Parts)[] { (null, [.. staff.Keys]), (north, [north, hall, yard]), (hall, [hall]), (yard, [yard]), (south, [south, shed]) };

        await Check();
        await Hidden(shed);
        await using (var session = api.Store().LightweightSession(Work.Tenant))
        {
            session.QueueSqlCommand("delete from metrics.measures where tenant_id = ?", Work.Tenant);
            await session.SaveChangesAsync();
        }
        (await Point("engagement-index", null)).At("value").ValueKind.Should().Be(JsonValueKind.Null);
        await new CatalogueRun(api.Store(), Work.Tenant).Run(new MeasureEverything(api.Services.GetRequiredService<TimeProvider>()), new { });
        await Check();

        async Task Check()
        {
            foreach (var (unit, parts) in expected)
            {
                var (answers, asked) = (given.Where(g => parts.Contains(g.Unit)).Select(g => g.Index).ToList(), 2 * staff.Where(s => parts.Contains(s.Key)).Sum(s => s.Value.Length));
                var (index, rate) = (await Point("engagement-index", unit), await Point("response-rate", unit));
                (index.At("value").GetDecimal(), index.Int("n")).Should().Be((Math.Round(answers.Average(), 4), answers.Count), $"{unit}");
                (rate.At("value").GetDecimal(), rate.Int("n")).Should().Be((Math.Round(100m * answers.Count / asked, 4), asked), $"{unit}");
            }
        }

        async Task Hidden(Guid unit)
        {
            var point = await Point("engagement-index", unit);
            (point.At("isHidden").GetBoolean(), point.Int("n")).Should().Be((true, null));
        }
    }

    private async Task<JsonElement> Point(string metric, Guid? unit) =>
        (await Work.Stranger().Read($"{(unit is null ? "organisation" : $"units/{unit}")}/metrics/{metric}?months=1")).At("points").EnumerateArray().Last();
}
