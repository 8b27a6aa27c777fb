using Competence.Kernel;
using Competence.People.Lines;
using Competence.People.Persons;
using Competence.People.Units;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.People;

/// <summary>The line that rights stand on, asked straight of the store. Alone, for while it is rebuilt nobody has any.</summary>
[Collection(nameof(Jobs.Alone))]
public sealed class LineScenarios(CompetenceApi api)
{
    private readonly string tenant = $"t-{Guid.CreateVersion7():N}";
    private readonly Guid ceo = Guid.CreateVersion7(), boss = Guid.CreateVersion7(), ada = Guid.CreateVersion7(), other = Guid.CreateVersion7();
    private readonly Guid company = Guid.CreateVersion7(), team = Guid.CreateVersion7();
    private readonly DateOnly today = TimeProvider.System.Today(), start = new(2020, 1, 1);

    [Fact]
    public async Task A_manager_stands_above_and_the_one_further_up_is_further_up()
    {
        await Organisation();

        (await Between(boss, ada)).Should().BeEquivalentTo(new Standing(false, IsManager: true, IsAbove: false, [team, company], IsActive: true));
        (await Between(ceo, ada)).Should().BeEquivalentTo(new { IsManager = false, IsAbove = true });
        (await Between(ada, boss)).Should().BeEquivalentTo(new { IsSelf = false, IsManager = false, IsAbove = false });
        (await Between(ada, ada)).Should().BeEquivalentTo(new { IsSelf = true, IsManager = false, IsAbove = false });
        (await Between(boss, Guid.CreateVersion7())).Should().BeNull();
    }

    [Fact]
    public async Task A_change_dated_next_month_moves_nothing_today()
    {
        await Organisation();

        await Append(ada, new ManagerChanged(ada, other, today.AddMonths(1), null));

        (await Between(boss, ada))!.IsManager.Should().BeTrue();
        (await Between(other, ada))!.IsManager.Should().BeFalse();
    }

    [Fact]
    public async Task A_change_dated_today_moves_the_rights_today()
    {
        await Organisation();

        await Append(ada, new ManagerChanged(ada, other, today, null));

        (await Between(boss, ada))!.IsManager.Should().BeFalse();
        (await Between(other, ada))!.IsManager.Should().BeTrue();
    }

    [Fact]
    public async Task A_deputy_stands_in_for_as_long_as_appointed()
    {
        await Organisation();

        await Append(boss, new DeputyAppointed(boss, other, today.AddDays(-1), today.AddDays(1)));
        await Append(ceo, new DeputyAppointed(ceo, ada, today.AddDays(-9), today));

        (await Between(other, ada))!.IsManager.Should().BeTrue();
        (await Between(ada, boss))!.IsManager.Should().BeFalse("the last day has passed");
    }

    [Fact]
    public async Task A_leaver_is_not_active_from_the_end_date_on()
    {
        await Organisation();
        await Append(ada, new EmploymentEnded(ada, start, today, EndReason.Voluntary));
        await Append(boss, new EmploymentEnded(boss, start, today.AddDays(1), EndReason.Voluntary));

        (await IsActive(ada)).Should().BeFalse();
        (await IsActive(boss)).Should().BeTrue();
        (await Between(boss, ada))!.IsActive.Should().BeFalse();
    }

    private async Task Organisation()
    {
        await using var session = Session();
        session.Events.StartStream<Unit>(company, new UnitOpened(company, "Bolaget", UnitKind.Unit, null, null));
        session.Events.StartStream<Unit>(team, new UnitOpened(team, "Laget", UnitKind.Unit, company, null));
        Start(ceo, null);
        Start(boss, ceo);
        Start(ada, boss);
        Start(other, null);
        await session.SaveChangesAsync();

        void Start(Guid id, Guid? manager) => session.Events.StartStream<Person>(id, new PersonRegistered(id),
            new EmploymentStarted(id, start, 40, null), new PersonMovedUnit(id, team, start, null), new ManagerChanged(id, manager, start, null));
    }

    private async Task Append(Guid person, params object[] events)
    {
        await using var session = Session();
        session.Events.Append(person, events);
        await session.SaveChangesAsync();
    }

    private async Task<Standing?> Between(Guid actor, Guid person)
    {
        await using var session = Session();
        return (await new Line(session, TimeProvider.System).At(actor, person, CancellationToken.None)).Standing;
    }

    private async Task<bool> IsActive(Guid person)
    {
        await using var session = Session();
        return await new Line(session, TimeProvider.System).IsActive(person, CancellationToken.None);
    }

    private IDocumentSession Session() => api.Services.GetRequiredService<IDocumentStore>().LightweightSession(tenant);
}
