using Competence.Api.Tests.Access;
using Competence.Skills.Workforce;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class WorkforceScenarios(CompetenceApi api)
{
    [Fact]
    public async Task A_copy_sees_at_once_what_has_been_committed()
    {
        var work = new Workplace(api);
        var (unit, skill) = (Guid.CreateVersion7(), await work.Skill("Ritningar"));
        await work.Tell(new Competence.People.Contracts.UnitsChanged([new(unit, 1, null, false)]));
        var (manager, role) = (await work.Hire(), await work.Role((skill, 3, 4)));
        (await Now(work)).People.Everybody.Length.Should().Be(1);

        var person = await work.Hire(manager, unit, role);
        await work.As(person).RateOwn(person, skill, 4).View();
        var copy = await Now(work);
        var number = copy.People.Find(person)!.Value;
        copy.LevelsOf(skill)[number].Should().Be(Cell.Of(4, isConfident: false, CellSources.Self));
        copy.People.In(copy.Units, copy.Units.Find(unit)!.Value).ToArray().Should().Equal(number);
        copy.People.IdOf(copy.People.ManagerOf(number)).Should().Be(manager);
        copy.Requirements.Asked(role, copy.Day).Should().Equal(new AskedLevel(skill, 3));

        await work.As(manager).RateReport(person, skill, 3).View();
        (await Now(work)).LevelsOf(skill)[number].Sources.Should().Be(CellSources.Self | CellSources.Manager);
        await work.Place(person, manager, unit: null, role);
        (await Now(work)).People.UnitOf(number).Should().Be(-1);
        await work.As(manager).DeleteAsync(new Uri($"/api/v1/people/{person}/skills/{skill}/manager-rating", UriKind.Relative));
        await work.As(person).DeleteAsync(new Uri($"/api/v1/people/{person}/skills/{skill}/self-rating", UriKind.Relative));
        (await Now(work)).LevelsOf(skill)[number].Should().Be(Cell.Unrated);
        copy.LevelsOf(skill)[number].Level.Should().Be(4, "an earlier copy stays as it was");
    }

    [Fact]
    public async Task Where_nothing_has_changed_the_copy_is_the_same()
    {
        var work = new Workplace(api);
        await work.Hire();
        (await Now(work)).Should().BeSameAs(await Now(work));
    }

    [Fact]
    public async Task A_write_that_began_before_the_copy_and_ended_after_is_seen()
    {
        var work = new Workplace(api);
        var person = await work.Hire();
        await using var slow = api.Store().LightweightSession(work.Tenant);
        await slow.BeginTransactionAsync(CancellationToken.None);
        await using var command = new Npgsql.NpgsqlCommand("update skills.members set version = version + 1, employed_to = '2021-01-01' where tenant_id = $1 and person_id = $2")
        {
            Parameters = { new() { Value = work.Tenant }, new() { Value = person } },
        };
        await slow.ExecuteAsync(command);
        (await Now(work)).People.Everybody.Length.Should().Be(1);

        slow.QueueSqlCommand("do 'begin end'");
        await slow.SaveChangesAsync();
        (await Now(work)).People.Everybody.Length.Should().Be(0);
    }

    private async Task<WorkforceCopy> Now(Workplace work)
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        return await api.Services.GetRequiredService<IWorkforce>().Now(session, CancellationToken.None);
    }
}
