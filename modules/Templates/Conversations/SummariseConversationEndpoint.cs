using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record SummariseConversationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId, [property: FromBody] ConversationSummary Body);

/// <param name="FollowUpOn">When they want to look at it again; left out: next time.</param>
public sealed record ConversationSummary(DateOnly? FollowUpOn = null);

/// <summary>Take what the two have written together for what they came to</summary>
/// <remarks>
/// What they list as goals becomes what they have agreed on. It may be changed and taken anew until one of them has put their name to it.
/// </remarks>
internal sealed class SummariseConversationEndpoint(IMessageBus bus) : Endpoint<SummariseConversationRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations/{ConversationId}/summary");
        Policies("conversation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(SummariseConversationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new SummariseConversation(request.ConversationId, request.PersonId, request.Body.FollowUpOn, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
