using Competence.Kernel;
using FastEndpoints;
using Marten;
using Marten.Patching;

namespace Competence.Api.Access.Keys;

public sealed record RevokeServiceKeyRequest([property: RouteParam] Guid KeyId);

/// <summary>Revoke a service key, from this moment on</summary>
internal sealed class RevokeServiceKeyEndpoint(IDocumentStore store, TimeProvider clock) : Endpoint<RevokeServiceKeyRequest>
{
    public override void Configure()
    {
        Delete("/service-keys/{keyId}");
        Policies("service-key.write");
        Description(d => d.Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RevokeServiceKeyRequest request, CancellationToken ct)
    {
        var tenant = Actor.Of(User)!.Tenant;
        await using var session = store.LightweightSession();
        var key = await session.LoadAsync<ServiceKey>(request.KeyId, ct);
        if (key is null || key.Tenant != tenant)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("access.unknown-key")));
            return;
        }
        if (key.RevokedAt is null)
        {
            session.Patch<ServiceKey>(key.Id).Set(k => k.RevokedAt, clock.GetUtcNow());
            await session.SaveChangesAsync(ct);
        }
        await Send.NoContentAsync(ct);
    }
}
