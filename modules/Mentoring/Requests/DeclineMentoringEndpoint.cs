using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Requests;

public sealed record DeclineMentoringRequest([property: RouteParam] Guid RelationshipId, [property: FromBody] MentoringDecline Body);

/// <param name="PauseMe">True: as a mentor of the programme one takes no more requests for the time being.</param>
public sealed record MentoringDecline(bool PauseMe = false);

/// <summary>Decline a request about mentoring</summary>
/// <remarks>A mentor can take no more requests for the time being in the same step.</remarks>
internal sealed class DeclineMentoringEndpoint(IMessageBus bus) : Endpoint<DeclineMentoringRequest>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/decline");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(DeclineMentoringRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new DeclineMentoring(request.RelationshipId, Actor.PersonIn(User), request.Body.PauseMe), ct)).ToResult(() => Results.NoContent()));
}
