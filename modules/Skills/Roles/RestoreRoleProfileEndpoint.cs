using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record RestoreRoleProfileRequest([property: RouteParam] Guid RoleProfileId);

/// <summary>Put a role profile in use again</summary>
internal sealed class RestoreRoleProfileEndpoint(IMessageBus bus) : Endpoint<RestoreRoleProfileRequest>
{
    public override void Configure()
    {
        Delete("/role-profiles/{RoleProfileId}/retirement");
        Policies("role-profile-review.write");
        Description(d => d.Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RestoreRoleProfileRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RetireRoleProfile(request.RoleProfileId, IsRetired: false), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
