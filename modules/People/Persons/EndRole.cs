using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Persons;

/// <param name="To">The first day no longer in the role.</param>
public sealed record EndRole(Guid PersonId, Guid RoleProfileId, DateOnly To);

public static class EndRoleHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        EndRole command,
        [WriteAggregate(nameof(EndRole.PersonId), Required = false)] IEventStream<Person> stream,
        TimeProvider clock) => stream.Record(Decide(command, stream.Aggregate, clock.Today()));

    public static Decision Decide(EndRole command, Person? person, DateOnly today)
    {
        if (person is null) return Refusals.UnknownPerson;
        var roles = person.Roles.Where(r => r.TargetId == command.RoleProfileId).OrderBy(r => r.From).ToArray();
        if (roles is not [.., var role]) return Refusal.NotFound("people.unknown-role");
        if (role.To == command.To) return Decision.Nothing;
        if (role.To is { } ended && ended <= today) return Refusal.Conflict("people.role-ended", ended.ToString("O"));
        if (command.To < role.From) return Refusal.Conflict("people.end-before-start", role.From.ToString("O"));

        return person.Placing(today, [new RoleEnded(person.Id, command.RoleProfileId, role.From, command.To)]);
    }
}
