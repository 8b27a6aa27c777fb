using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record SubmitRoleProfileRequest([property: RouteParam] Guid RoleProfileId, [property: FromBody] RoleProfileSubmission Body);

/// <param name="ReviewerId">Who is asked to look at it; null: whoever may.</param>
/// <param name="ValidFrom">The day from which people are to be measured by it; null: the day it is approved.</param>
public sealed record RoleProfileSubmission(Guid? ReviewerId = null, DateOnly? ValidFrom = null);

/// <summary>Submit a draft for review</summary>
/// <remarks>It stands still until it has been published or sent back. The ETag says which draft is meant.</remarks>
internal sealed class SubmitRoleProfileEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<SubmitRoleProfileRequest>
{
    public override void Configure()
    {
        Post("/role-profiles/{RoleProfileId}/submission");
        Policies("role-profile.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SubmitRoleProfileRequest request, CancellationToken ct)
    {
        var (actor, body) = (Actor.Of(User)!, request.Body);
        var isReviewer = body.ReviewerId is not { } reviewer
            || await policy.Can(new Actor(actor.Tenant, reviewer, KeyId: null, []), "role-profile-review.write", person: null, ct) is null;
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SubmitRoleProfile(request.RoleProfileId, actor.Id(), body.ReviewerId, isReviewer, body.ValidFrom, basedOn), ct)));
    }
}
