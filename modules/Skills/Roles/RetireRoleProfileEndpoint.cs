using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record RetireRoleProfileRequest([property: RouteParam] Guid RoleProfileId);

/// <summary>Take a role profile out of use</summary>
/// <remarks>Only one that nobody has. It keeps its history and can be put in use again.</remarks>
internal sealed class RetireRoleProfileEndpoint(IMessageBus bus) : Endpoint<RetireRoleProfileRequest>
{
    public override void Configure()
    {
        Post("/role-profiles/{RoleProfileId}/retirement");
        Policies("role-profile-review.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RetireRoleProfileRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RetireRoleProfile(request.RoleProfileId, IsRetired: true), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
