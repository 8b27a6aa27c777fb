using System.Net.Http.Json;
using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class ExemptionScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private static readonly DateOnly Today = TimeProvider.System.Today();

    [Fact]
    public async Task An_exempted_requirement_is_no_gap_until_its_day()
    {
        var (sql, csharp, boss) = (await work.Skill("SQL"), await work.Skill("C#"), await work.Hire());
        var ada = await work.Hire(boss, role: await work.Role((sql, 4, 5), (csharp, 3, 2)));
        await work.Told(() => work.As(ada).RateOwn(ada, csharp, 3).View()); // else its closed gap is told among the others

        var told = await work.Told(() => Exempt(boss, ada, sql, Today.AddDays(30)).ShouldBe(204));

        told.OfType<GapClosed>().SelectMany(g => g.Gaps).Should().ContainSingle().Which.SkillId.Should().Be(sql);
        var gap = await work.As(ada).Read($"people/{ada}/gap");
        (gap.At("roleFit").GetDouble(), gap.Int("weightedGap"), gap.At("compliance").GetDouble()).Should().Be((1, 0, 1));
        var row = gap.At("gaps").EnumerateArray().Single(g => g.At("skillId").GetGuid() == sql);
        (row.Int("gap"), row.Int("required"), row.At("exemptUntil").GetString()).Should().Be((0, 4, $"{Today.AddDays(30):yyyy-MM-dd}"));
        var skill = (await work.As(ada).Read($"people/{ada}/skills")).At("skills").EnumerateArray().Single(s => s.At("skillId").GetGuid() == sql);
        (skill.Int("gap"), skill.At("exemptUntil").GetString()).Should().Be((0, $"{Today.AddDays(30):yyyy-MM-dd}"));
        (await work.As(ada).Read($"people/{ada}/skills/{sql}")).At("exemption", "reason").GetString().Should().Be("Föräldraledig");
        (await work.As(boss).Read($"people/{boss}/team-gap")).At("gaps").EnumerateArray().Should().NotContain(g => g.At("skillId").GetGuid() == sql);
        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("skills").EnumerateArray().Select(k => k.At("skillId").GetGuid()).Should().Equal(csharp);
    }

    [Fact]
    public async Task The_day_after_it_is_a_gap_again()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss, role: await work.Role((sql, 4, 5)));
        await Exempt(boss, ada, sql, Today.AddDays(30)).ShouldBe(204);

        (await Refresh(30)).OfType<GapOpened>().Should().BeEmpty();
        (await Refresh(31)).OfType<GapOpened>().SelectMany(g => g.Gaps).Should().ContainSingle().Which.PersonId.Should().Be(ada);
    }

    [Fact]
    public async Task An_exemption_ended_opens_the_gap_at_once()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss, role: await work.Role((sql, 4, 5)));
        await Exempt(boss, ada, sql, Today.AddDays(30)).ShouldBe(204);
        var address = new Uri($"/api/v1/people/{ada}/skills/{sql}/exemption", UriKind.Relative);

        var told = await work.Told(() => work.As(boss).DeleteAsync(address).ShouldBe(204));

        told.OfType<GapOpened>().Should().ContainSingle();
        (await work.As(ada).Read($"people/{ada}/gap")).At("gaps")[0].Int("gap").Should().Be(4);
        await work.As(boss).DeleteAsync(address).ShouldBeRefused(404, "skills.no-exemption");
    }

    [Fact]
    public async Task Nobody_exempts_themself_and_no_day_gone_by_is_taken()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);

        await Exempt(ada, ada, sql, Today.AddDays(30)).ShouldBeRefused(403, "access.forbidden");
        await Exempt(boss, ada, sql, Today.AddDays(-2)).ShouldBeRefused(409, "skills.exemption-over");
        await Exempt(boss, ada, sql, null).ShouldBeRefused(400, "validation");
        await Exempt(boss, ada, Guid.CreateVersion7(), Today.AddDays(30)).ShouldBeRefused(404, "skills.unknown-skill");
    }

    private async Task<IReadOnlyList<object>> Refresh(int daysOn)
    {
        var run = new CatalogueRun(api.Services.GetRequiredService<IDocumentStore>(), work.Tenant);
        await run.Run(new RefreshLevels(new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(daysOn))), new LevelRefresh());
        return run.Told;
    }

    private Task<HttpResponseMessage> Exempt(Guid by, Guid person, Guid skill, DateOnly? until) =>
        work.As(by).PutAsJsonAsync($"/api/v1/people/{person}/skills/{skill}/exemption", new { until, reason = "Föräldraledig" });
}
