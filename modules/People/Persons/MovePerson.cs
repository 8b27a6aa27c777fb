using Competence.Kernel;
using Competence.People.Units;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Persons;

public sealed record MovePerson(Guid PersonId, Guid UnitId, DateOnly From);

public static class MovePersonHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        MovePerson command,
        [WriteAggregate(nameof(MovePerson.PersonId), Required = false)] IEventStream<Person> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var unit = await session.LoadAsync<Unit>(command.UnitId, ct);
        return stream.Record(Decide(command, stream.Aggregate, unit, clock.Today()));
    }

    public static Decision Decide(MovePerson command, Person? person, Unit? unit, DateOnly today)
    {
        if (person is null) return Refusals.UnknownPerson;
        if (unit.CannotHouse() is { } homeless) return homeless;
        if (person.NotEmployed(command.From) is { } away) return away;
        if (person.Units.At(command.From) == command.UnitId) return Decision.Nothing;

        return person.Placing(today,
            [new PersonMovedUnit(person.Id, command.UnitId, command.From, person.Units.EndOfChange(command.From))]);
    }
}
