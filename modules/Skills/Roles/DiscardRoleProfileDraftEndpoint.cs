using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record DiscardRoleProfileDraftRequest([property: RouteParam] Guid RoleProfileId);

/// <summary>Throw away what was drafted for the next version</summary>
internal sealed class DiscardRoleProfileDraftEndpoint(IMessageBus bus) : Endpoint<DiscardRoleProfileDraftRequest>
{
    public override void Configure()
    {
        Delete("/role-profiles/{RoleProfileId}/draft");
        Policies("role-profile.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(DiscardRoleProfileDraftRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new DiscardRoleProfileDraft(request.RoleProfileId, basedOn), ct)));
    }
}
