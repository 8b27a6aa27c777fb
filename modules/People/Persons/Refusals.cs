using Competence.Kernel;
using Competence.People.Units;

namespace Competence.People.Persons;

/// <summary>Rules that more than one decision stands on.</summary>
internal static class Refusals
{
    public static readonly Refusal UnknownPerson = Refusal.NotFound("people.unknown-person");

    /// <summary>A link begins while the person is employed.</summary>
    public static Refusal? NotEmployed(this Person person, DateOnly day) =>
        person.EmploymentAt(day) is null ? Refusal.Conflict("people.not-employed", day.ToString("O")) : null;

    /// <summary>Nobody leads from a grave: the manager is, or is going to be, employed after that day.</summary>
    public static Refusal? CannotLead(this Person? manager, Guid person, DateOnly from) =>
        manager is null ? Refusal.NotFound("people.unknown-manager")
        : manager.Id == person ? Refusal.Conflict("people.own-manager")
        : manager.Employments.Any(e => e.End is null || e.End > from) ? null
        : Refusal.Conflict("people.manager-has-left");

    public static Refusal? CannotHouse(this Unit? unit) =>
        unit is null ? Refusal.NotFound("people.unknown-unit")
        : unit.IsClosed ? Refusal.Conflict("people.unit-closed", unit.Name)
        : null;
}
