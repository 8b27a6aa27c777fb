using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

/// <param name="IsReviewed">A draft is published by somebody else than who submitted it.</param>
public sealed record RoleProfileRulesView(bool IsReviewed);

/// <summary>How role profiles are published</summary>
internal sealed class GetRoleProfileRulesEndpoint(IQuerySession session) : EndpointWithoutRequest<RoleProfileRulesView>
{
    public override void Configure()
    {
        Get("/role-profile-rules");
        Policies("role-profile.read");
        Description(d => d.Produces<RoleProfileRulesView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var rules = await RoleProfileRules.Of(session, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(rules.Version);
        await Send.OkAsync(new RoleProfileRulesView(rules.IsReviewed), ct);
    }
}
