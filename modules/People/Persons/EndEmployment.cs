using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Persons;

/// <param name="End">The first day no longer employed.</param>
public sealed record EndEmployment(Guid PersonId, DateOnly End, EndReason Reason);

public static class EndEmploymentHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        EndEmployment command,
        [WriteAggregate(nameof(EndEmployment.PersonId), Required = false)] IEventStream<Person> stream,
        TimeProvider clock) => stream.Record(Decide(command, stream.Aggregate, clock.Today()));

    public static Decision Decide(EndEmployment command, Person? person, DateOnly today)
    {
        if (person is null) return Refusals.UnknownPerson;
        if (person.NearestEmployment(today) is not { } employment) return Refusal.Conflict("people.not-employed", command.End.ToString("O"));
        if (employment.End == command.End && employment.EndReason == command.Reason) return Decision.Nothing;
        if (employment.End is { } ended && ended <= today) return Refusal.Conflict("people.employment-ended", ended.ToString("O"));
        if (command.End < employment.Start) return Refusal.Conflict("people.end-before-start", employment.Start.ToString("O"));

        return person.Placing(today, [new EmploymentEnded(person.Id, employment.Start, command.End, command.Reason)]);
    }
}
