using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record EndConversationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId);

/// <summary>End a conversation</summary>
/// <remarks>After both have put their names to it. What is still open comes back next time.</remarks>
internal sealed class EndConversationEndpoint(IMessageBus bus) : Endpoint<EndConversationRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations/{ConversationId}/end");
        Policies("conversation.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(EndConversationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new EndConversation(request.ConversationId, request.PersonId, IsCancelled: false, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
