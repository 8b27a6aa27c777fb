using Competence.Kernel;
using Marten;

namespace Competence.Api.Access.Rules;

/// <summary>Somebody was refused something that exists. Ids alone: it outlives the people it is about.</summary>
/// <param name="By">The person's id, or <c>key:</c> and the key's.</param>
/// <param name="PersonId">Whom it is about, where it is about somebody.</param>
internal sealed record Denial(Guid Id, DateTimeOffset At, string By, string Action, Guid? PersonId, string Code);

internal sealed class Denials(IDocumentStore store, TimeProvider clock)
{
    public async Task Record(Actor actor, string action, Guid? person, Refusal refusal, CancellationToken ct)
    {
        await using var session = store.LightweightSession(actor.Tenant);
        session.Insert(new Denial(Guid.CreateVersion7(), clock.GetUtcNow(), actor.Name, action, person, refusal.Code));
        await session.SaveChangesAsync(ct);
    }
}
