using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Requests;

public sealed record TakeBackMentoringRequest([property: RouteParam] Guid RelationshipId);

/// <summary>Take back a request about mentoring</summary>
/// <remarks>By whoever made it, as long as nobody has answered.</remarks>
internal sealed class TakeBackMentoringEndpoint(IMessageBus bus) : Endpoint<TakeBackMentoringRequest>
{
    public override void Configure()
    {
        Delete("/mentoring/relationships/{RelationshipId}");
        Policies("mentoring-pair.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(TakeBackMentoringRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new TakeBackMentoring(request.RelationshipId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
