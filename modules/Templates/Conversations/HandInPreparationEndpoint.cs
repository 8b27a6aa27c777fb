using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record HandInPreparationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId);

/// <summary>Hand in what one has prepared</summary>
/// <remarks>
/// Once both have, each sees the other's. It may be changed and handed in anew until what they came to is written down; a required question
/// without an answer is refused by name.
/// </remarks>
internal sealed class HandInPreparationEndpoint(IMessageBus bus) : Endpoint<HandInPreparationRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations/{ConversationId}/preparation/submission");
        Policies("conversation.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(HandInPreparationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new HandInPreparation(request.ConversationId, request.PersonId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
