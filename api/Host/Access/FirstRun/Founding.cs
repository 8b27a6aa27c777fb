using Competence.Kernel;
using Competence.People.Persons;
using Marten;

namespace Competence.Api.Access.FirstRun;

/// <summary>Registers the first person, employed from today.</summary>
internal sealed class Founding(IDocumentStore store, TimeProvider clock)
{
    public async Task Register(Actor founder, FirstAccount first, CancellationToken ct)
    {
        _ = first;
        var person = founder.PersonId!.Value;
        await using var session = store.LightweightSession(founder.Tenant);
        session.Events.StartStream<Person>(person, new PersonRegistered(person), new EmploymentStarted(person, clock.Today(), null, null));
        await session.SaveChangesAsync(ct);
    }
}
