using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Persons;

public sealed record AssignRole(Guid PersonId, Guid RoleProfileId, DateOnly From);

public static class AssignRoleHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        AssignRole command,
        [WriteAggregate(nameof(AssignRole.PersonId), Required = false)] IEventStream<Person> stream,
        TimeProvider clock) => stream.Record(Decide(command, stream.Aggregate, clock.Today()));

    public static Decision Decide(AssignRole command, Person? person, DateOnly today)
    {
        if (person is null) return Refusals.UnknownPerson;
        if (person.NotEmployed(command.From) is { } away) return away;
        if (person.Roles.Contains(new(command.RoleProfileId, command.From, null))) return Decision.Nothing;
        if (person.Roles.Any(r => r.TargetId == command.RoleProfileId && r.Overlaps(command.From, null)))
            return Refusal.Conflict("people.role-overlaps");

        return person.Placing(today, [new RoleAssigned(person.Id, command.RoleProfileId, command.From)]);
    }
}
