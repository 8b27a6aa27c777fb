using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Requests;

public sealed record AcceptMentoringRequest([property: RouteParam] Guid RelationshipId);

/// <summary>Accept a request about mentoring</summary>
/// <remarks>
/// By whoever was asked. The other requests of the mentee end, in all programmes. Whether the two may be a pair is looked at anew; to accept
/// again changes nothing.
/// </remarks>
internal sealed class AcceptMentoringEndpoint(IMessageBus bus) : Endpoint<AcceptMentoringRequest>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/acceptance");
        Policies("mentoring-pair.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AcceptMentoringRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new AcceptMentoring(request.RelationshipId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
