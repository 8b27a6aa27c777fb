using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record CancelRoleProfileVersionRequest([property: RouteParam] Guid RoleProfileId, [property: RouteParam] int Version);

/// <summary>Cancel a version that is published and not yet in force</summary>
/// <remarks>
/// Nobody is ever measured by it, and its number is not given again. What it asks is a draft again, unless there is a draft or a
/// later version already.
/// </remarks>
internal sealed class CancelRoleProfileVersionEndpoint(IMessageBus bus) : Endpoint<CancelRoleProfileVersionRequest>
{
    public override void Configure()
    {
        Delete("/role-profiles/{RoleProfileId}/publications/{Version}");
        Policies("role-profile-review.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CancelRoleProfileVersionRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new CancelRoleProfileVersion(request.RoleProfileId, request.Version, Actor.Of(User)!.Id()), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
