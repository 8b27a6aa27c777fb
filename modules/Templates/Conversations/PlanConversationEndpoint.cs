using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record PlanConversationRequest([property: RouteParam] Guid PersonId, [property: FromBody] NewConversation Body);

/// <param name="TemplateId">Of the kind <c>conversation</c>; its newest version is asked.</param>
/// <param name="Due">The day by which it is to be held; within the employment.</param>
/// <param name="RevealOn">The day on which what is handed in is shown even where the other has not; left out: not before both have.</param>
public sealed record NewConversation(Guid TemplateId, DateOnly Due, DateOnly? RevealOn = null);

/// <param name="ConversationId">The new conversation.</param>
public sealed record ConversationPlannedView(Guid ConversationId);

/// <summary>Plan a conversation with a person</summary>
/// <remarks>
/// By the person or their manager. What they agreed on last time and is not done comes along, and the conversation before is over. One at a
/// time: another is refused until both have put their names to the one before.
/// </remarks>
internal sealed class PlanConversationEndpoint(IMessageBus bus) : Endpoint<PlanConversationRequest, ConversationPlannedView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations");
        Policies("conversation.write");
        Description(d => d.Produces<ConversationPlannedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PlanConversationRequest request, CancellationToken ct)
    {
        var (conversation, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(
            new PlanConversation(conversation, request.PersonId, body.TemplateId, body.Due, body.RevealOn, Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() =>
            Results.Created($"/api/v1/people/{request.PersonId}/conversations/{conversation}", new ConversationPlannedView(conversation))));
    }
}
