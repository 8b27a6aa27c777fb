using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Peers;

public sealed record AskPeerRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: FromBody] PeerToAsk Body);

/// <param name="PeerId">A colleague, other than the person and their manager.</param>
public sealed record PeerToAsk(Guid PeerId);

internal sealed class AskPeerValidator : Validator<AskPeerRequest>
{
    public AskPeerValidator() => RuleFor(r => r.Body.PeerId).NotEmpty();
}

/// <summary>Ask a colleague to rate a skill</summary>
/// <remarks>Gives them the right to, until they have answered or declined. To ask again while asked changes nothing.</remarks>
internal sealed class AskPeerEndpoint(IMessageBus bus) : Endpoint<AskPeerRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/skills/{SkillId}/peer-requests");
        Policies("peer-request.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(AskPeerRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new AskPeer(request.PersonId, request.SkillId, request.Body.PeerId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
