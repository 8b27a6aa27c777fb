using Competence.People.Persons;
using CsCheck;
using FluentAssertions;
using Xunit;
using static Competence.People.Tests.Scenario;

namespace Competence.People.Tests;

public sealed class PlacementDecisions
{
    private static readonly DateOnly Today = new(2026, 3, 2), Start = new(2020, 1, 1), Soon = new(2026, 4, 1);
    private static readonly Guid Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Eva = Guid.CreateVersion7(), Role = Guid.CreateVersion7();
    private static readonly object[] Employed = [new PersonRegistered(Ada), new EmploymentStarted(Ada, Start, 40, null)];
    private static readonly object[] UnderBo = [.. Employed, new ManagerChanged(Ada, Bo, Start, null)];

    [Fact]
    public void A_change_dated_next_month_is_recorded_and_moves_nothing_today() =>
        Given(UnderBo)
            .When(Change(Eva, Soon))
            .Then(new ManagerChanged(Ada, Eva, Soon, null))
            .TellingPlace(place =>
            {
                place.Version.Should().Be(4);
                place.Managers.Should().Equal(new Contracts.PlacementLink(Bo, Start, Soon), new Contracts.PlacementLink(Eva, Soon, null));
            });

    [Fact]
    public void A_change_before_a_planned_one_holds_until_it() =>
        Given([.. UnderBo, new ManagerChanged(Ada, Eva, Soon, null)])
            .When(Change(null, Today))
            .Then(new ManagerChanged(Ada, null, Today, Soon));

    [Fact]
    public void A_manager_who_is_so_already_changes_nothing() => Given(UnderBo).When(Change(Bo, Today)).Then().TellingNothing();

    [Fact]
    public void Nobody_manages_themselves() => Given(Employed).When(Change(Ada, Today)).Refused("people.own-manager");

    [Fact]
    public void A_cycle_is_refused() =>
        Given(Employed).When(p => ChangeManagerHandler.Decide(new(Ada, Bo, Today), p, Manager(Bo), Soon, Today)).Refused("people.manager-cycle");

    [Fact]
    public void A_manager_who_has_left_leads_nobody() =>
        Given(Employed).When(p => ChangeManagerHandler.Decide(new(Ada, Bo, Today), p, Manager(Bo, Today), null, Today)).Refused("people.manager-has-left");

    [Fact]
    public void An_unknown_manager_or_person_is_refused()
    {
        Given(Employed).When(p => ChangeManagerHandler.Decide(new(Ada, Bo, Today), p, null, null, Today)).Refused("people.unknown-manager");
        Given().When(Change(Bo, Today)).Refused("people.unknown-person");
    }

    [Fact]
    public void Somebody_who_has_left_gets_no_manager() =>
        Given([.. Employed, new EmploymentEnded(Ada, Start, Today, null)]).When(Change(Bo, Today)).Refused("people.not-employed");

    [Fact]
    public void A_leaver_is_told_with_the_last_day() =>
        Given(Employed).When(End(Soon)).Then(new EmploymentEnded(Ada, Start, Soon, EndReason.Voluntary))
            .TellingPlace(place => place.EmployedTo.Should().Be(Soon.AddDays(-1)));

    [Fact]
    public void An_end_before_the_start_is_refused() => Given(Employed).When(End(Start.AddDays(-1))).Refused("people.end-before-start");

    [Fact]
    public void What_has_ended_cannot_end_otherwise() =>
        Given([.. Employed, new EmploymentEnded(Ada, Start, Today, EndReason.Retirement)]).When(End(Soon)).Refused("people.employment-ended");

    [Fact]
    public void A_role_is_not_held_twice_at_a_time()
    {
        object[] held = [.. Employed, new RoleAssigned(Ada, Role, Today)];
        Given(held).When(Assign(Soon)).Refused("people.role-overlaps");
        Given(held).When(Assign(Today)).Then();
        Given([.. held, new RoleEnded(Ada, Role, Today, Soon)]).When(Assign(Soon)).Then(new RoleAssigned(Ada, Role, Soon));
    }

    [Fact]
    public void Of_any_changes_at_most_one_holds_on_any_day() => Check.Sample(
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 40]).List[0, 12],
        changes =>
        {
            Guid?[] people = [null, Bo, Eva, Role];
            IReadOnlyList<Link> links = [];
            foreach (var (who, day) in changes)
                links = links.Lay(people[who], Today.AddDays(day), links.EndOfChange(Today.AddDays(day)));
            return Enumerable.Range(0, 42).All(day => links.Count(l => l.Holds(Today.AddDays(day))) <= 1)
                && (changes.Count == 0 || links.At(Today.AddDays(changes[^1].Item2)) == people[changes[^1].Item1])
                && links.All(l => l.To is null || l.To > l.From);
        });

    private static Func<Person?, Kernel.Decision> Change(Guid? manager, DateOnly from) =>
        person => ChangeManagerHandler.Decide(new(Ada, manager, from), person, manager is { } id ? Manager(id) : null, null, Today);

    private static Func<Person?, Kernel.Decision> End(DateOnly end) =>
        person => EndEmploymentHandler.Decide(new(Ada, end, EndReason.Voluntary), person, Today);

    private static Func<Person?, Kernel.Decision> Assign(DateOnly from) => person => AssignRoleHandler.Decide(new(Ada, Role, from), person, Today);

    private static Person Manager(Guid id, DateOnly? end = null) => new object?[]
    {
        new PersonRegistered(id), new EmploymentStarted(id, Start, 40, null), end is { } day ? new EmploymentEnded(id, Start, day, null) : null,
    }.OfType<object>().Aggregate((Person?)null, Person.Fold)!;
}
