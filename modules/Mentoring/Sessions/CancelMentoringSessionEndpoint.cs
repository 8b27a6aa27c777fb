using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Sessions;

public sealed record CancelMentoringSessionRequest([property: RouteParam] Guid RelationshipId, [property: RouteParam] Guid SessionId);

/// <summary>Cancel a session</summary>
/// <remarks>What was noted for it goes with it.</remarks>
internal sealed class CancelMentoringSessionEndpoint(IMessageBus bus) : Endpoint<CancelMentoringSessionRequest>
{
    public override void Configure()
    {
        Delete("/mentoring/relationships/{RelationshipId}/sessions/{SessionId}");
        Policies("mentoring-pair.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CancelMentoringSessionRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CancelMentoringSession(request.RelationshipId, request.SessionId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
