using Marten;
using Marten.Patching;

namespace Competence.Api.Access.Doors;

/// <summary>Starts, finds and ends sessions. Every request asks here, so an ended one is dead at once on every node.</summary>
internal sealed class SessionStore(IDocumentStore store, TimeProvider clock)
{
    /// <summary>Always under a new id, whatever the browser sent; the one it sent ends.</summary>
    /// <returns>The antiforgery token.</returns>
    public async Task<string> Start(HttpContext http, string tenant, Guid person, bool hasSecondFactor, bool isActingAs, CancellationToken ct)
    {
        var (id, now) = (Secrets.New(), clock.GetUtcNow());
        var tooOld = now - Session.Longest;
        await using var session = store.LightweightSession();
        if (SessionCookie.Read(http.Request) is { } former) session.Delete<Session>(Secrets.Hash(former));
        session.DeleteWhere<Session>(s => s.CreatedAt < tooOld);
        session.Store(new Session
        {
            Id = Secrets.Hash(id), Tenant = tenant, PersonId = person, CreatedAt = now, LastSeen = now,
            HasSecondFactor = hasSecondFactor, IsActingAs = isActingAs,
        });
        await session.SaveChangesAsync(ct);
        SessionCookie.Write(http, id);
        return SessionCookie.AntiforgeryToken(id);
    }

    /// <summary>Null where there is none, or it is over.</summary>
    public async Task<Session?> Find(string id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var session = store.LightweightSession();
        var found = await session.LoadAsync<Session>(Secrets.Hash(id), ct);
        if (found is null || found.IsOver(now)) return null;
        if (now - found.LastSeen > Session.Throttle)
        {
            session.Patch<Session>(found.Id).Set(s => s.LastSeen, now); // not a store: that would bring an ended one back
            await session.SaveChangesAsync(ct);
        }
        return found;
    }

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

    private async Task Delete(Action<IDocumentSession> delete, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        delete(session);
        await session.SaveChangesAsync(ct);
    }
}
