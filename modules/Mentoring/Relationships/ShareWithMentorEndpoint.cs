using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Relationships;

public sealed record ShareWithMentorRequest([property: RouteParam] Guid RelationshipId, [property: FromBody] MentorSharing Body);

/// <param name="IsShared">False: the mentor sees them no longer.</param>
public sealed record MentorSharing(bool IsShared);

/// <summary>Let one’s mentor see one’s skills and plans, or no longer</summary>
/// <remarks>By the mentee alone. It ends with the relationship: self ratings, skill profile and development plans are read, assessments by others are not.</remarks>
internal sealed class ShareWithMentorEndpoint(IMessageBus bus) : Endpoint<ShareWithMentorRequest>
{
    public override void Configure()
    {
        Put("/mentoring/relationships/{RelationshipId}/sharing");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ShareWithMentorRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new ShareWithMentor(request.RelationshipId, Actor.PersonIn(User), request.Body.IsShared), ct)).ToResult(() => Results.NoContent()));
}
