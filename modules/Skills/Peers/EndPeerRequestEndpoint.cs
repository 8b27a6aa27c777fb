using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Peers;

public sealed record EndPeerRequestRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: RouteParam] Guid PeerId);

/// <summary>Decline to rate a colleague, or take the request back</summary>
internal sealed class EndPeerRequestEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<EndPeerRequestRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/skills/{SkillId}/peer-requests/{PeerId}");
        Policies("peer-rating.write");
        Description(d => d.Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(EndPeerRequestRequest request, CancellationToken ct)
    {
        var mayAsk = await policy.Can(Actor.Of(User)!, "peer-request.write", request.PersonId, ct) is null;
        var outcome = await bus.InvokeAsync<Outcome>(
            new EndPeerRequest(request.PersonId, request.SkillId, request.PeerId, Actor.PersonIn(User), mayAsk), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
