using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.People.Persons;

/// <summary>A person's place in the organisation, past and to come. The stream id is the person's id.</summary>
/// <param name="Changes">How many events there are: the stream's version.</param>
public sealed record Person(
    Guid Id,
    long Changes,
    IReadOnlyList<Employment> Employments,
    IReadOnlyList<Link> Managers,
    IReadOnlyList<Link> Units,
    IReadOnlyList<Link> Roles,
    IReadOnlyList<Link> Deputies)
{
    public Employment? EmploymentAt(DateOnly day) => Employments.FirstOrDefault(e => e.Holds(day));

    /// <summary>The one that holds that day, else the next to come, else the last that was.</summary>
    public Employment? NearestEmployment(DateOnly day) =>
        EmploymentAt(day) ?? Employments.FirstOrDefault(e => e.Start > day) ?? (Employments is [.., var last] ? last : null);

    public static Person? Fold(Person? person, object @event) => @event switch
    {
        PersonRegistered e => new Person(e.PersonId, 1, [], [], [], [], []),
        _ when person is null => null,
        EmploymentStarted e => person.With(e),
        EmploymentEnded e => person.Employed(e.Start, was => was with { End = e.End, EndReason = e.Reason }),
        EmploymentContinued e => person.Employed(e.Start, was => was with { End = null, EndReason = null }),
        HoursChanged e => person.Employed(person.NearestEmployment(e.From)!.Start, was => was.WithHours(e.ContractedHours, e.From)),
        PersonMovedUnit e => person with { Units = person.Units.Lay(e.UnitId, e.From, e.To), Changes = person.Changes + 1 },
        ManagerChanged e => person with { Managers = person.Managers.Lay(e.ManagerId, e.From, e.To), Changes = person.Changes + 1 },
        RoleAssigned e => person with { Roles = [.. person.Roles, new(e.RoleProfileId, e.From, null)], Changes = person.Changes + 1 },
        RoleEnded e => person with { Roles = [.. person.Roles.Select(r => r.EndedBy(e))], Changes = person.Changes + 1 },
        DeputyAppointed e => person with { Deputies = [.. person.Deputies, new(e.DeputyId, e.From, e.To)], Changes = person.Changes + 1 },
        PersonRenamed or PersonDetailsChanged => person with { Changes = person.Changes + 1 },
        _ => person,
    };

    private Person With(EmploymentStarted e)
    {
        var replaced = Employments.FirstOrDefault(was => was.Start == e.Replaces);
        var started = (replaced ?? new(e.Start, null, null, [])) with { Start = e.Start, Hours = [new(e.ContractedHours, e.Start)] };
        return this with
        {
            Employments = [.. Employments.Where(was => was != replaced).Append(started).OrderBy(one => one.Start)],
            Changes = Changes + 1,
        };
    }

    private Person Employed(DateOnly start, Func<Employment, Employment> change) => this with
    {
        Employments = [.. Employments.Select(was => was.Start == start ? change(was) : was)],
        Changes = Changes + 1,
    };
}

/// <param name="End">The first day no longer employed; null while it is open.</param>
/// <param name="Hours">Contracted hours a week, from day to day.</param>
public sealed record Employment(DateOnly Start, DateOnly? End, EndReason? EndReason, IReadOnlyList<HoursFrom> Hours)
{
    public bool Holds(DateOnly day) => Start <= day && (End is null || End > day);

    public decimal? HoursAt(DateOnly day) => Hours.LastOrDefault(h => h.From <= day)?.Hours;

    public Employment WithHours(decimal? hours, DateOnly from) =>
        this with { Hours = [.. Hours.Where(h => h.From != from).Append(new(hours, from)).OrderBy(h => h.From)] };
}

public sealed record HoursFrom(decimal? Hours, DateOnly From);

public sealed partial class PersonProjection : SingleStreamProjection<Person, Guid>
{
    public override Person? Evolve(Person? snapshot, Guid id, IEvent e) => Person.Fold(snapshot, e.Data);
}
