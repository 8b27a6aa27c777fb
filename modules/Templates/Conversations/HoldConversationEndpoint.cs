using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record HoldConversationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId, [property: FromBody] ConversationDay Body);

/// <param name="On">The day; today or before.</param>
public sealed record ConversationDay(DateOnly On);

/// <summary>Say that the two have met</summary>
/// <remarks>From then on they write together what they came to.</remarks>
internal sealed class HoldConversationEndpoint(IMessageBus bus) : Endpoint<HoldConversationRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations/{ConversationId}/held");
        Policies("conversation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(HoldConversationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new HoldConversation(request.ConversationId, request.PersonId, request.Body.On, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
