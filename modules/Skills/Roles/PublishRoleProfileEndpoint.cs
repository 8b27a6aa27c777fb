using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record PublishRoleProfileRequest([property: RouteParam] Guid RoleProfileId);

/// <param name="Version">The version that was published.</param>
/// <param name="ValidFrom">The day from which people are measured by it, where that has not come; null: they are now.</param>
/// <param name="Requirements">How many skills it asks.</param>
/// <param name="HasManyRequirements">More than 25: worth asking whether all of them are needed.</param>
/// <param name="People">How many have the role today.</param>
/// <param name="PeopleWithNewGap">How many of them got a gap that they had not; null where they are too few to be counted for the reader.</param>
public sealed record RoleProfilePublishedView(
    Guid RoleProfileId, int Version, DateOnly? ValidFrom, int Requirements, bool HasManyRequirements, int People, int? PeopleWithNewGap);

/// <summary>Publish a role profile</summary>
/// <remarks>
/// Its draft becomes what everyone in the role is measured by, today or on the day that was submitted. Where drafts are
/// reviewed, somebody else than who submitted it does so. A second publication of the same changes nothing.
/// </remarks>
internal sealed class PublishRoleProfileEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy, TimeProvider clock)
    : Endpoint<PublishRoleProfileRequest, RoleProfilePublishedView>
{
    public override void Configure()
    {
        Post("/role-profiles/{RoleProfileId}/publication");
        Policies("role-profile-review.write");
        Description(d => d.Produces<RoleProfilePublishedView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PublishRoleProfileRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var done = await bus.InvokeAsync<Publication>(new PublishRoleProfile(request.RoleProfileId, actor.Id()), ct);
        if (done.Outcome.Refusal is not null)
        {
            await Send.ResultAsync(Outcome.Problem(done.Outcome.Refusal));
            return;
        }
        var opened = await new NewGapsReading(session, policy, clock).Of(request.RoleProfileId, done.Version, actor, ct);
        HttpContext.Response.Headers.ETag = done.Outcome.ETag;
        await Send.OkAsync(new(
            request.RoleProfileId, done.Version, done.ValidFrom, done.Requirements, done.Requirements > RoleProfile.ManyRequirements,
            opened.People, opened.PeopleWithNewGap), ct);
    }
}
