using Competence.Kernel;
using Competence.People.Lines;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Persons;

public sealed record ChangeManager(Guid PersonId, Guid? ManagerId, DateOnly From);

public static class ChangeManagerHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ChangeManager command,
        [WriteAggregate(nameof(ChangeManager.PersonId), Required = false)] IEventStream<Person> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var manager = command.ManagerId is { } id ? await session.LoadAsync<Person>(id, ct) : null;
        var cycle = manager is not null && stream.Aggregate is { } person
            ? await session.FirstCycle(person.Id, manager.Id, command.From, person.Managers.EndOfChange(command.From), ct)
            : null;
        return stream.Record(Decide(command, stream.Aggregate, manager, cycle, clock.Today()));
    }

    public static Decision Decide(ChangeManager command, Person? person, Person? manager, DateOnly? cycle, DateOnly today)
    {
        if (person is null) return Refusals.UnknownPerson;
        if (command.ManagerId is not null && manager.CannotLead(person.Id, command.From) is { } unled) return unled;
        if (person.NotEmployed(command.From) is { } away) return away;
        if (person.Managers.At(command.From) == command.ManagerId) return Decision.Nothing;
        if (cycle is { } day) return Refusal.Conflict("people.manager-cycle", day.ToString("O"));

        return person.Placing(today,
            [new ManagerChanged(person.Id, command.ManagerId, command.From, person.Managers.EndOfChange(command.From))]);
    }
}
