using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Relationships;

public sealed record PauseRelationshipRequest([property: RouteParam] Guid RelationshipId, [property: FromBody] RelationshipPause Body);

/// <param name="IsPaused">False: they go on.</param>
public sealed record RelationshipPause(bool IsPaused);

/// <summary>Rest from mentoring for a while, or go on</summary>
/// <remarks>Either of the two.</remarks>
internal sealed class PauseRelationshipEndpoint(IMessageBus bus) : Endpoint<PauseRelationshipRequest>
{
    public override void Configure()
    {
        Put("/mentoring/relationships/{RelationshipId}/pause");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(PauseRelationshipRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new PauseRelationship(request.RelationshipId, Actor.PersonIn(User), request.Body.IsPaused), ct)).ToResult(() => Results.NoContent()));
}
