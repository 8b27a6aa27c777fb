using Competence.Kernel;
using Competence.Sealing;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record ReadConversationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId, [property: FromBody] ReasonToRead Body);

/// <param name="Reason">10-500 characters; the person and the manager read it.</param>
public sealed record ReasonToRead(string Reason)
{
    public override string ToString() => nameof(ReasonToRead);
}

internal sealed class ReadConversationValidator : Validator<ReadConversationRequest>
{
    public ReadConversationValidator() => RuleFor(r => r.Body.Reason).NotEmpty().MinimumLength(10).MaximumLength(500);
}

/// <summary>Read, as HR, what a person and their manager came to</summary>
/// <remarks>
/// With a reason, which is noted before anything is shown and which the two can read. What each had prepared is not shown, and one's own
/// conversation is read as everybody reads theirs.
/// </remarks>
internal sealed class ReadConversationEndpoint(IMessageBus bus, IQuerySession session, PersonKeys keys, TimeProvider clock) : Endpoint<ReadConversationRequest, ConversationView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations/{ConversationId}/readings");
        Policies("conversation-reading.write");
        Description(d => d.Produces<ConversationView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ReadConversationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ReadConversation(request.ConversationId, request.PersonId, request.Body.Reason, Actor.PersonIn(User)), ct);
        var view = outcome.Refusal is null ? await session.ConversationFor(request.PersonId, request.ConversationId, me: null, keys, clock, ct) : null;
        await Send.ResultAsync(outcome.ToResult(() => Results.Ok(view)));
    }
}
