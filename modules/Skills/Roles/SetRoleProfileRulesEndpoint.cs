using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record SetRoleProfileRulesRequest([property: FromBody] RoleProfileRulesView Body);

/// <summary>Set how role profiles are published</summary>
internal sealed class SetRoleProfileRulesEndpoint(IMessageBus bus) : Endpoint<SetRoleProfileRulesRequest>
{
    public override void Configure()
    {
        Put("/role-profile-rules");
        Policies("role-profile-review.write");
        Description(d => d.Produces(204).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(SetRoleProfileRulesRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new SetRoleProfileRules(request.Body.IsReviewed, basedOn), ct)));
    }
}
