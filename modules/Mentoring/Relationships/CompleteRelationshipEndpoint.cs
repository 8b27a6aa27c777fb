using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Relationships;

public sealed record CompleteRelationshipRequest([property: RouteParam] Guid RelationshipId);

/// <summary>Say that a mentor and a mentee are done</summary>
/// <remarks>Either of the two, once they have agreed on what to do.</remarks>
internal sealed class CompleteRelationshipEndpoint(IMessageBus bus) : Endpoint<CompleteRelationshipRequest>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/completion");
        Policies("mentoring-pair.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CompleteRelationshipRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CompleteRelationship(request.RelationshipId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
