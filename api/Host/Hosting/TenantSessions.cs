using Competence.Kernel;
using Marten;

namespace Competence.Api.Hosting;

/// <summary>Sessions of the actor's own tenant. Within a request without an actor there is none to open.</summary>
internal sealed class TenantSessions(IDocumentStore store, IHttpContextAccessor http) : ISessionFactory
{
    // endpoints are made once at start to be described; what they hold then belongs to nobody
    private static readonly Actor Nobody = new("nobody", null, null, []);

    public IQuerySession QuerySession() => store.QuerySession(Signed.Tenant);

    public IDocumentSession OpenSession()
    {
        var session = store.LightweightSession(Signed.Tenant);
        session.LastModifiedBy = Signed.Name;
        return session;
    }

    private Actor Signed => http.HttpContext is not { User: var user } ? Nobody : Actor.Of(user)
        ?? throw new InvalidOperationException("A session needs a signed-in actor: its tenant comes from nowhere else.");
}
