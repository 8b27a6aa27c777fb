using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Relationships;

public sealed record EndRelationshipRequest([property: RouteParam] Guid RelationshipId);

/// <summary>End mentoring before it is done</summary>
/// <remarks>Either of the two.</remarks>
internal sealed class EndRelationshipEndpoint(IMessageBus bus) : Endpoint<EndRelationshipRequest>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/end");
        Policies("mentoring-pair.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(EndRelationshipRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new EndRelationship(request.RelationshipId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
