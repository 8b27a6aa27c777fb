using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record CancelConversationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId);

/// <summary>Cancel a conversation that has not been held</summary>
/// <remarks>By the manager. What had come along from the one before comes along to the next.</remarks>
internal sealed class CancelConversationEndpoint(IMessageBus bus) : Endpoint<CancelConversationRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations/{ConversationId}/cancellation");
        Policies("conversation.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(403), clearDefaults: false);
    }

    public override async Task HandleAsync(CancelConversationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new EndConversation(request.ConversationId, request.PersonId, IsCancelled: true, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
