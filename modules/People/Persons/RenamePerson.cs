using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Persons;

/// <param name="Based">The version that was read before; null for any.</param>
public sealed record RenamePerson(Guid PersonId, string GivenName, string FamilyName, long? Based)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(RenamePerson);
}

public static class RenamePersonHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RenamePerson command,
        [WriteAggregate(nameof(RenamePerson.PersonId), Required = false)] IEventStream<Person> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var details = await session.LoadAsync<PersonDetails>(command.PersonId, ct);
        var decision = Decide(command, stream.Aggregate, details);
        if (decision.Events.Count > 0)
            session.Store(details! with { GivenName = command.GivenName, FamilyName = command.FamilyName });
        return stream.Record(decision);
    }

    public static Decision Decide(RenamePerson command, Person? person, PersonDetails? details)
    {
        if (person is null || details is null) return Refusals.UnknownPerson;
        if (Refusal.Stale(command.Based, person.Changes) is { } stale) return stale;
        if (details.GivenName == command.GivenName && details.FamilyName == command.FamilyName) return Decision.Nothing;

        return Decision.Record([new PersonRenamed(command.PersonId)]);
    }
}
