using System.Net;
using System.Text.Json;
using Competence.People.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class UnitCoverageScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly Guid company = Guid.CreateVersion7(), north = Guid.CreateVersion7(), south = Guid.CreateVersion7(), small = Guid.CreateVersion7();

    [Fact]
    public async Task A_unit_counts_all_below_it()
    {
        var (sql, crew) = await Company(southSize: 6, smallSize: 0);
        foreach (var person in crew.Take(2)) await work.As(person).RateOwn(person, sql, 4).View();

        var items = (await work.Stranger().Read($"units/{company}/coverage")).At("items").EnumerateArray().ToDictionary(i => i.At("unitId").GetGuid());

        items.Keys.Should().BeEquivalentTo([north, south]);
        (items[south].Int("people"), items[south].Int("required"), items[south].Int("met"), items[south].At("ratio").GetDouble()).Should().Be((6, 6, 2, 2 / 6.0));
    }

    [Fact]
    public async Task Under_five_people_show_no_number_and_neither_does_the_next_smallest()
    {
        await Company(southSize: 6, smallSize: 3);

        var items = (await work.Stranger().Read($"units/{company}/coverage")).At("items").EnumerateArray().ToDictionary(i => i.At("unitId").GetGuid());
        items.Where(i => i.Value.At("isSuppressed").GetBoolean()).Select(i => i.Key).Should().BeEquivalentTo([small, south]);
        foreach (var hidden in new[] { small, south })
            new[] { "people", "required", "met", "ratio" }.Should().OnlyContain(n => items[hidden].At(n).ValueKind == JsonValueKind.Null);

        var within = (await work.Stranger().Read($"units/{south}/coverage")).At("items").EnumerateArray().ToList();
        within.Should().OnlyContain(i => i.At("isSuppressed").GetBoolean(), "what is hidden among its siblings does not show from within");
    }

    [Fact]
    public async Task A_unit_of_another_tenant_is_not_found()
    {
        await Company(southSize: 0, smallSize: 0);
        var elsewhere = new Workplace(api);

        await elsewhere.Stranger().GetAsync(new Uri($"/api/v1/units/{company}/coverage", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-unit");
    }

    [Fact]
    public async Task Nobody_reads_coverage_without_signing_in() =>
        (await api.CreateClient().GetAsync(new Uri($"/api/v1/units/{company}/coverage", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

    /// <summary>North has seven people; the small unit stands beside.</summary>
    private async Task<(Guid Skill, Guid[] South)> Company(int southSize, int smallSize)
    {
        await work.Tell(new UnitsChanged([
            new(company, 1, null, false), new(north, 1, company, false), new(south, 1, company, false),
            .. smallSize == 0 ? [] : new UnitPlace[] { new(small, 1, company, false) }]));
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 3, 5));
        Guid[] crew = [.. Enumerable.Range(0, southSize).Select(_ => Guid.CreateVersion7())];
        await work.Tell(new PlacementsChanged([
            .. crew.Select(p => In(south, p)),
            .. Enumerable.Range(0, 7).Select(_ => In(north, Guid.CreateVersion7())),
            .. Enumerable.Range(0, smallSize).Select(_ => In(small, Guid.CreateVersion7()))]));
        return (sql, crew);

        Placement In(Guid unit, Guid person) => new(person, 1, Workplace.LongAgo, null, [], [new(unit, Workplace.LongAgo, null)], [new(role, Workplace.LongAgo, null)]);
    }
}
