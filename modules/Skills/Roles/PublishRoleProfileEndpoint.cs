using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record PublishRoleProfileRequest([property: RouteParam] Guid RoleProfileId);

/// <param name="Version">The version that people are measured by now.</param>
/// <param name="Requirements">How many skills it asks.</param>
/// <param name="HasManyRequirements">More than 25: worth asking whether all of them are needed.</param>
/// <param name="People">How many have the role today.</param>
/// <param name="PeopleWithNewGap">How many of them got a gap that they had not.</param>
public sealed record RoleProfilePublishedView(
    Guid RoleProfileId, int Version, int Requirements, bool HasManyRequirements, int People, int PeopleWithNewGap);

/// <summary>Publish a role profile</summary>
/// <remarks>Its draft becomes what everyone in the role is measured by. A second publication of the same changes nothing.</remarks>
internal sealed class PublishRoleProfileEndpoint(IMessageBus bus) : Endpoint<PublishRoleProfileRequest, RoleProfilePublishedView>
{
    public override void Configure()
    {
        Post("/role-profiles/{RoleProfileId}/publication");
        Policies("role-profile.write");
        Description(d => d.Produces<RoleProfilePublishedView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PublishRoleProfileRequest request, CancellationToken ct)
    {
        var done = await bus.InvokeAsync<Publication>(new PublishRoleProfile(request.RoleProfileId), ct);
        if (done.Outcome.Refusal is null) HttpContext.Response.Headers.ETag = done.Outcome.ETag;
        await Send.ResultAsync(done.Outcome.ToResult(() => Results.Ok(new RoleProfilePublishedView(
            request.RoleProfileId, done.Version, done.Requirements, done.Requirements > RoleProfile.ManyRequirements,
            done.People, done.PeopleWithNewGap))));
    }
}
