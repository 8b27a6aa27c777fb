using Competence.Changes;
using Competence.Kernel;
using Competence.People.Lines;
using Marten;
using Marten.Patching;
using Npgsql;

namespace Competence.Api.Access.Doors;

/// <summary>Starts, finds and ends sessions. Every request asks here, so an ended one is dead at once on every node.</summary>
internal sealed class SessionStore(IDocumentStore store, ChangeFeed changes, TimeProvider clock) : IDisposable
{
    public const string Changed = "access.session";

    private readonly Kept<(string Session, Guid? Person, DateOnly Day), (Session Session, Look Look)> kept = new(changes, 20_000);

    /// <summary>Always under a new id, whatever the browser sent; the one it sent ends.</summary>
    /// <returns>The antiforgery token.</returns>
    public async Task<string> Start(HttpContext http, string tenant, Guid person, bool hasSecondFactor, bool isActingAs, CancellationToken ct)
    {
        var (id, now) = (Secrets.New(), clock.GetUtcNow());
        await using var session = store.LightweightSession();
        if (SessionCookie.Read(http.Request) is { } former) session.Delete<Session>(Secrets.Hash(former));
        session.Store(new Session
        {
            Id = Secrets.Hash(id), Tenant = tenant, PersonId = person, CreatedAt = now, LastSeen = now,
            HasSecondFactor = hasSecondFactor, IsActingAs = isActingAs,
        });
        await session.SaveChangesAsync(ct);
        await Delete(old => old.QueueSqlCommand(TooOld, now - Session.Longest), ct);
        SessionCookie.Write(http, id);
        return SessionCookie.AntiforgeryToken(id);
    }

    /// <summary>
    /// In a transaction of its own, past those that somebody else ends at this moment: two who come back after a long time would each hold their own old
    /// one and wait for the other's.
    /// </summary>
    private const string TooOld =
        """
        delete from access.mt_doc_session where id = any(array(
            select id from access.mt_doc_session where cast(data ->> 'createdAt' as timestamptz) < ? for update skip locked))
        """;

    /// <summary>Null where there is none, or it is over. The same statement tells how its holder stands to the person a request is about.</summary>
    /// <param name="person">Null: about nobody.</param>
    public async Task<(Session Session, Look Look)?> Find(string id, Guid? person, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await Look(Secrets.Hash(id), person, ct) is not var (found, look) || found.IsOver(now)) return null;
        if (now - found.LastSeen > Session.Throttle)
        {
            await using var session = store.LightweightSession();
            session.Patch<Session>(found.Id).Set(s => s.LastSeen, now); // not a store: that would bring an ended one back
            await session.SaveChangesAsync(ct);
        }
        return (found, look);
    }

    /// <summary>From memory, while neither the session nor the organisation has changed.</summary>
    private async Task<(Session Session, Look Look)?> Look(string id, Guid? person, CancellationToken ct)
    {
        var (key, since) = ((id, person, clock.Today()), await changes.CatchUp(ct));
        if (kept.TryGet(key, out var known)) return known;
        await using var session = store.QuerySession();
        if (await Read(session, id, person, ct) is not { } found) return null;
        kept.Put(key, found, since, new("", Changed, Guid.ParseExact(id[..32], "N")), LineChanges.Of(found.Session.Tenant));
        return found;
    }

    private async Task<(Session Session, Look Look)?> Read(IQuerySession session, string id, Guid? person, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Question);
        command.Parameters.AddWithValue("id", id);
        command.Parameters.AddWithValue("person", person ?? Guid.Empty);
        command.Parameters.AddWithValue("today", clock.Today());
        await using var row = await session.ExecuteReaderAsync(command, ct);
        if (!await row.ReadAsync(ct)) return null;
        var (serializer, found) = (store.Options.Serializer(), store.Options.Serializer().FromJson<Session>(row, 0));
        return (found, LookSql.Read(row, 1, found.PersonId, person, serializer));
    }

    private static readonly string Question =
        $"""
        select door.data, look.* from access.mt_doc_session door
        cross join lateral ({LookSql.Of("(door.data ->> 'tenant')", "cast(door.data ->> 'personId' as uuid)")}) look
        where door.id = @id
        """;

    public async Task PassSecondFactor(string sessionId, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        session.Patch<Session>(sessionId).Set(s => s.HasSecondFactor, true);
        await session.SaveChangesAsync(ct);
    }

    public Task End(string sessionId, CancellationToken ct) => Delete(session => session.Delete<Session>(sessionId), ct);

    /// <param name="but">The session that did it, where it goes on.</param>
    public Task EndAll(string tenant, Guid person, string? but, CancellationToken ct)
    {
        var spared = but ?? "";
        return Delete(session => session.DeleteWhere<Session>(s => s.Tenant == tenant && s.PersonId == person && s.Id != spared), ct);
    }

    public void Dispose() => kept.Dispose();

    private async Task Delete(Action<IDocumentSession> delete, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        delete(session);
        await session.SaveChangesAsync(ct);
    }
}
