using Competence.Kernel;
using Competence.People.Contracts;
using Competence.People.Lines;
using JasperFx.Events;
using Marten;
using Npgsql;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Access;

public sealed record RevokeAccess(Guid PersonId, AccessRole Role)
{
    public Guid GrantsId => Grants.IdOf(PersonId);
}

public static class RevokeAccessHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RevokeAccess command,
        [WriteAggregate(nameof(RevokeAccess.GrantsId), Required = false)] IEventStream<Grants> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var others = command.Role == AccessRole.TenantAdmin ? await OtherAdmins(command.PersonId, session, new Line(session, clock), ct) : 0;
        return stream.Record(Decide(command, stream.Aggregate, others, clock.GetUtcNow()));
    }

    /// <param name="otherAdmins">How many other tenant administrators can still act.</param>
    public static Decision Decide(RevokeAccess command, Grants? grants, int otherAdmins, DateTimeOffset now)
    {
        if (grants is null || !grants.Has(command.Role)) return Decision.Nothing;
        if (command.Role == AccessRole.TenantAdmin && otherAdmins == 0) return Refusal.Conflict("people.last-tenant-admin");

        return Decision
            .Record(new AccessRevoked(command.PersonId, command.Role, now))
            .Tell(new AccessChanged(command.PersonId));
    }

    /// <summary>One revocation at a time: two administrators who revoke each other at once would both see the other still there.</summary>
    private static async Task<int> OtherAdmins(Guid person, IDocumentSession session, Line line, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var alone = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended($1, 0))");
        alone.Parameters.Add(new() { Value = $"people.tenant-admins/{session.TenantId}" });
        await session.ExecuteAsync(alone, ct);

        var active = 0;
        foreach (var grants in await session.Query<Grants>().ToListAsync(ct))
            if (grants.PersonId != person && grants.Has(AccessRole.TenantAdmin) && await line.IsActive(grants.PersonId, ct)) active++;
        return active;
    }
}
