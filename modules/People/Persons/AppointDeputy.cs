using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Persons;

public sealed record AppointDeputy(Guid PersonId, Guid DeputyId, DateOnly From, DateOnly To);

public static class AppointDeputyHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AppointDeputy command,
        [WriteAggregate(nameof(AppointDeputy.PersonId), Required = false)] IEventStream<Person> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var deputy = await session.LoadAsync<Person>(command.DeputyId, ct);
        return stream.Record(Decide(command, stream.Aggregate, deputy));
    }

    public static Decision Decide(AppointDeputy command, Person? person, Person? deputy)
    {
        if (person is null) return Refusals.UnknownPerson;
        if (deputy is null) return Refusal.NotFound("people.unknown-deputy");
        if (deputy.Id == person.Id) return Refusal.Conflict("people.own-deputy");
        if (command.To <= command.From) return Refusal.Conflict("people.end-before-start", command.From.ToString("O"));
        if (deputy.NotEmployed(command.From) is { } away) return away;
        if (person.Deputies.Contains(new(deputy.Id, command.From, command.To))) return Decision.Nothing;
        if (person.Deputies.Any(d => d.TargetId == deputy.Id && d.Overlaps(command.From, command.To)))
            return Refusal.Conflict("people.deputy-overlaps");

        return Decision.Record([new DeputyAppointed(person.Id, deputy.Id, command.From, command.To)]);
    }
}
