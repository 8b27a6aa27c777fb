using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Metrics.Measures;
using Competence.Skills.Contracts;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>Key figures of what people can of what their roles ask.</summary>
public sealed class SkillMetricScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly DateOnly today = api.Services.GetRequiredService<TimeProvider>().Today();

    [Fact]
    public async Task Workforce_competency_is_the_mean_of_what_each_gap_says()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 4, 5));
        var people = new List<Guid>();
        for (var i = 0; i < 6; i++) people.Add(await work.Hire(role: i < 5 ? role : null));
        await work.Told(async () =>
        {
            foreach (var (i, person) in people.Index()) await work.As(person).RateOwn(person, sql, i % 5 + 1).View();
        });
        await work.Tell(new RefreshMeasures());

        var point = (await work.Stranger().Read("organisation/metrics/workforce-competency")).At("points").EnumerateArray().Last();
        (point.At("value").GetDecimal(), point.Int("n")).Should().Be((70m, 5), "25, 50, 75, 100 and 100 %; whoever has no role is not counted");
        var items = (await work.Stranger().Read("organisation/metrics/workforce-competency/contributions?measure=role_fit_sum")).At("items").EnumerateArray();
        items.ToDictionary(i => i.At("id").GetGuid(), i => i.At("value").GetDecimal())
            .Should().BeEquivalentTo(people.Take(5).Index().ToDictionary(p => p.Item, p => Math.Min(100m, 25m * (p.Index + 1))));
    }

    [Fact]
    public async Task A_skill_that_becomes_of_another_kind_takes_its_gaps_along()
    {
        var (skill, role, opened, closed) = (Guid.CreateVersion7(), Guid.CreateVersion7(), today.AddDays(-100), today.AddDays(-10));
        var gaps = new List<SkillGap>();
        for (var i = 0; i < 5; i++) gaps.Add(new(await work.Hire(), skill, role, 3, 2));
        await work.Tell(new GapOpened(gaps, opened));
        await work.Tell(new GapClosed([.. gaps.Select(g => g with { IsMet = true })], closed));

        (await Become("technical", version: 1)).Should().Be((90m, null));
        (await Become("soft", version: 3)).Should().Be((null, 90m));
        (await Become("technical", version: 2)).Should().Be((null, 90m), "what is told late stays unread");

        async Task<(decimal? Technical, decimal? Soft)> Become(string kind, long version)
        {
            await work.Tell(new SkillsChanged([new(skill, version, "Kompetens", null, kind, true)]));
            await work.Tell(new RefreshMeasures());
            return (await Value("learning-velocity-technical"), await Value("learning-velocity-soft"));
        }
    }

    [Fact]
    public async Task Role_fit_told_out_of_order_is_what_was_told_last()
    {
        var (role, ada) = (Guid.CreateVersion7(), await work.Hire());

        await work.Tell(new RoleFitsChanged([new(ada, role, .9m, 2)], today));
        await work.Tell(new RoleFitsChanged([new(ada, role, .4m, 1)], today));

        await using var session = api.Services.GetRequiredService<Marten.IDocumentStore>().QuerySession(work.Tenant);
        (await Dump.Read(session, $"select amount::text from metrics.facts where tenant_id = '{work.Tenant}' and kind = 'role-fit' and ended_at is null")).Should().Equal("9000");
    }

    private async Task<decimal?> Value(string metric) =>
        (await work.Stranger().Read($"organisation/metrics/{metric}")).At("points").EnumerateArray().Last().At("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;
}
