using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Sessions;

public sealed record HoldMentoringSessionRequest([property: RouteParam] Guid RelationshipId, [property: RouteParam] Guid SessionId);

/// <summary>Say that a session was held</summary>
/// <remarks>From its beginning on; to say so again changes nothing.</remarks>
internal sealed class HoldMentoringSessionEndpoint(IMessageBus bus) : Endpoint<HoldMentoringSessionRequest>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/sessions/{SessionId}/held");
        Policies("mentoring-pair.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(HoldMentoringSessionRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new HoldMentoringSession(request.RelationshipId, request.SessionId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
