using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Sessions;

public sealed record MoveMentoringSessionRequest(
    [property: RouteParam] Guid RelationshipId, [property: RouteParam] Guid SessionId, [property: FromBody] MentoringSessionBody Body);

internal sealed class MoveMentoringSessionValidator : Validator<MoveMentoringSessionRequest>
{
    public MoveMentoringSessionValidator() => RuleFor(r => r.Body).SetValidator(new MentoringSessionBodyValidator());
}

/// <summary>Move a session to another time or place</summary>
internal sealed class MoveMentoringSessionEndpoint(IMessageBus bus) : Endpoint<MoveMentoringSessionRequest>
{
    public override void Configure()
    {
        Put("/mentoring/relationships/{RelationshipId}/sessions/{SessionId}");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(MoveMentoringSessionRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new MoveMentoringSession(request.RelationshipId, request.SessionId, Actor.PersonIn(User), request.Body.Time()), ct)).ToResult(() => Results.NoContent()));
}
