using Competence.Api.Tests.Access;
using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

/// <summary>How well people fit their roles is told when it has become another, whatever the cause.</summary>
public sealed class RoleFitScenarios(CompetenceApi api)
{
    private readonly DateOnly today = api.Services.GetRequiredService<TimeProvider>().Today();

    private readonly Workplace work = new(api);

    [Fact]
    public async Task What_is_told_is_what_the_gap_says_and_nothing_is_told_twice()
    {
        var (sql, csharp, other, boss, ada) = (await work.Skill("SQL"), await work.Skill("C#"), await work.Skill("Svenska"), await work.Hire(), await work.Hire());
        var role = await work.Role((sql, 4, 5), (csharp, 3, 2));

        Of(ada, await work.Place(ada, boss, role: role)).Should().Be(new PersonRoleFit(ada, role, 0m, 1));
        (await Told(ada, () => work.As(ada).RateOwn(ada, sql, 3).View())).Should().Be(new PersonRoleFit(ada, role, .5769m, 2), "5·3 of 5·4 + 2·3; no gap has closed");
        (await work.As(ada).Read($"people/{ada}/gap")).At("roleFit").GetDouble().Should().BeApproximately(.5769, .00005);
        (await Told(ada, () => work.As(ada).RateOwn(ada, other, 5).View())).Should().BeNull("it is what it was");
        (await Told(ada, () => work.As(ada).RateOwn(ada, csharp, 4).View())).Should().Be(new PersonRoleFit(ada, role, .8077m, 3), "above what is asked counts no more");

        (await Told(ada, () => work.As(boss).Sent(HttpMethod.Put, $"people/{ada}/skills/{sql}/exemption", new { until = today.AddDays(9), reason = "Föräldraledig" }).ShouldBe(204)))
            .Should().Be(new PersonRoleFit(ada, role, 1m, 4));
        (await work.As(ada).Read($"people/{ada}/gap")).At("roleFit").GetDouble().Should().Be(1);
        Of(ada, await work.Place(ada, boss)).Should().Be(new PersonRoleFit(ada, null, null, 5), "no role any longer");
    }

    [Fact]
    public async Task Another_importance_alone_changes_it_for_all_who_have_the_role()
    {
        var (sql, csharp) = (await work.Skill("SQL"), await work.Skill("C#"));
        var role = await work.Role((sql, 2, 1), (csharp, 2, 1));
        var (ada, bo) = (await work.Hire(role: role), await work.Hire(role: role));
        foreach (var person in new[] { ada, bo }) await work.As(person).RateOwn(person, sql, 2).View();
        await work.Require(role, (sql, 2, 3), (csharp, 2, 1));

        var told = await work.Told(() => work.Publish(role));

        told.OfType<GapOpened>().Should().BeEmpty();
        told.OfType<RoleFitsChanged>().Should().ContainSingle().Which.Fits.Should()
            .BeEquivalentTo([new PersonRoleFit(ada, role, .75m, 3), new PersonRoleFit(bo, role, .75m, 3)]);
    }

    [Fact]
    public async Task What_could_not_be_told_is_told_at_night_and_only_then()
    {
        var sql = await work.Skill("SQL");
        var ada = await work.Hire(role: await work.Role((sql, 4, 5)));
        await using (var session = api.Store().LightweightSession(work.Tenant))
        {
            session.QueueSqlCommand("update skills.members set fit = -1 where tenant_id = ?", work.Tenant);
            session.QueueSqlCommand("update skills.requirements set importance = null where tenant_id = ?", work.Tenant);
            await session.SaveChangesAsync();
        }

        (await Night()).OfType<RoleFitsChanged>().SelectMany(n => n.Fits).Where(f => f.RoleProfileId is not null).Should().ContainSingle().Which.Should().BeEquivalentTo(new { PersonId = ada, Fit = 0m, Version = 2 });
        (await Night()).OfType<RoleFitsChanged>().Should().BeEmpty();
    }

    private async Task<List<object>> Night()
    {
        var run = new CatalogueRun(api.Store(), work.Tenant);
        await run.Run(new RefreshLevels(TimeProvider.System), new LevelRefresh());
        return run.Told;
    }

    private async Task<PersonRoleFit?> Told(Guid person, Func<Task> act) => Of(person, await work.Told(act));

    private PersonRoleFit? Of(Guid person, IEnumerable<object> told) =>
        told.OfType<RoleFitsChanged>().Where(n => n.On == today).SelectMany(n => n.Fits).SingleOrDefault(f => f.PersonId == person);
}
