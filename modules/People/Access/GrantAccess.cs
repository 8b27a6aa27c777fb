using Competence.Kernel;
using Competence.People.Contracts;
using Competence.People.Units;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Access;

/// <param name="By">Who grants; null where a key does.</param>
public sealed record GrantAccess(Guid PersonId, AccessRole Role, IReadOnlyList<Guid> UnitIds, Guid? By)
{
    public Guid GrantsId => Grants.IdOf(PersonId);
}

public static class GrantAccessHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        GrantAccess command,
        [WriteAggregate(nameof(GrantAccess.GrantsId), Required = false)] IEventStream<Grants> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var units = await session.LoadManyAsync<Unit>(ct, command.UnitIds);
        return stream.Record(Decide(command, stream.Aggregate, units, clock.GetUtcNow()));
    }

    public static Decision Decide(GrantAccess command, Grants? grants, IReadOnlyList<Unit> units, DateTimeOffset now)
    {
        if (command.By == command.PersonId) return Refusal.Forbidden("people.own-access");
        if (units.Count < command.UnitIds.Count) return Refusal.NotFound("people.unknown-unit");
        var held = grants?.Items.FirstOrDefault(g => g.Role == command.Role);
        if (held is not null && held.UnitIds.ToHashSet().SetEquals(command.UnitIds)) return Decision.Nothing;

        return Decision
            .Record(new AccessGranted(command.PersonId, command.Role, command.UnitIds, now))
            .Tell(new AccessChanged(command.PersonId));
    }
}
