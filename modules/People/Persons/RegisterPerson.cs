using Competence.Kernel;
using Competence.People.Contracts;
using Competence.People.Units;
using JasperFx;
using JasperFx.Events;
using Marten;
using Marten.Exceptions;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;
using Wolverine.Runtime.Handlers;

namespace Competence.People.Persons;

public sealed record RegisterPerson(
    Guid PersonId, PersonDetails Details, DateOnly Start, decimal? ContractedHours, Guid? UnitId, Guid? ManagerId)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(RegisterPerson);
}

public static class RegisterPersonHandler
{
    /// <summary>Two registrations of one address at once: the index stops the later, which then finds the earlier.</summary>
    public static void Configure(HandlerChain chain) =>
        chain.OnException<DocumentAlreadyExistsException>().Or<MartenCommandException>().RetryOnce();

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RegisterPerson command,
        [WriteAggregate(nameof(RegisterPerson.PersonId), Required = false)] IEventStream<Person> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var unit = command.UnitId is { } u ? await session.LoadAsync<Unit>(u, ct) : null;
        var manager = command.ManagerId is { } m ? await session.LoadAsync<Person>(m, ct) : null;
        var taken = await session.Taken(command.Details, ct);
        var decision = Decide(command, stream.Aggregate, unit, manager, taken, clock.Today());
        if (decision.Events.Count == 0) return stream.Record(decision);

        session.Insert(command.Details);
        return stream.Record(decision.Tell(new PersonKeysChanged([command.Details.ToKeys(decision.Events.Count)])));
    }

    public static Decision Decide(RegisterPerson command, Person? person, Unit? unit, Person? manager, Refusal? taken, DateOnly today)
    {
        if (person is not null) return Decision.Nothing;
        if (taken is not null) return taken;
        if (command.UnitId is not null && unit.CannotHouse() is { } homeless) return homeless;
        if (command.ManagerId is not null && manager.CannotLead(command.PersonId, command.Start) is { } unled) return unled;

        return person.Placing(today,
        [
            new PersonRegistered(command.PersonId),
            new EmploymentStarted(command.PersonId, command.Start, command.ContractedHours, Replaces: null),
            .. command.UnitId is { } u ? [new PersonMovedUnit(command.PersonId, u, command.Start, To: null)] : Array.Empty<object>(),
            .. command.ManagerId is { } m ? [new ManagerChanged(command.PersonId, m, command.Start, To: null)] : Array.Empty<object>(),
        ]);
    }
}
