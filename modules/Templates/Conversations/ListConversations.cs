using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Conversations;

public sealed record ListConversationsRequest([property: RouteParam] Guid PersonId);

/// <summary>A person's conversations</summary>
/// <remarks>That they are there and how far they have come; for the person, their manager today and HR.</remarks>
internal sealed class ListConversationsEndpoint(IQuerySession session, IPolicy policy) : Endpoint<ListConversationsRequest, ConversationsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/conversations");
        Policies("conversation-head.read");
        Description(d => d.Produces<ConversationsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListConversationsRequest request, CancellationToken ct)
    {
        var takesPart = await policy.Can(Actor.Of(User)!, "conversation.read", request.PersonId, ct) is null;
        await Send.OkAsync(new(await session.Heads([request.PersonId], Actor.PersonIn(User), onlyCurrent: false, takesPart, ct)), ct);
    }
}
