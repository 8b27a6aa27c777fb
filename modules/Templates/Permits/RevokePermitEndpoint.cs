using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Permits;

public sealed record PermitRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PermitId);

/// <summary>Revoke the employer's written permit</summary>
/// <remarks>It stays to be read, and meets its rule no longer.</remarks>
internal sealed class RevokePermitEndpoint(IMessageBus bus) : Endpoint<PermitRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/permits/{PermitId}/revocation");
        Policies("permit.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(PermitRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RevokePermit(request.PersonId, request.PermitId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
