using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record MoveConversationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId, [property: FromBody] ConversationTime Body);

/// <param name="Due">The day by which it is to be held.</param>
/// <param name="MeetsAt">When they meet; null: they have not said.</param>
/// <param name="Place">At most 200 characters: a room or a link.</param>
public sealed record ConversationTime(DateOnly Due, DateTimeOffset? MeetsAt = null, string? Place = null);

internal sealed class MoveConversationValidator : Validator<MoveConversationRequest>
{
    public MoveConversationValidator() => RuleFor(r => r.Body.Place).MaximumLength(200);
}

/// <summary>Say when and where a conversation is to be held</summary>
internal sealed class MoveConversationEndpoint(IMessageBus bus) : Endpoint<MoveConversationRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/conversations/{ConversationId}/time");
        Policies("conversation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(MoveConversationRequest request, CancellationToken ct)
    {
        var body = request.Body;
        var outcome = await bus.InvokeAsync<Outcome>(new MoveConversation(
            request.ConversationId, request.PersonId, body.Due, body.MeetsAt?.ToUniversalTime(), string.IsNullOrWhiteSpace(body.Place) ? null : body.Place.Trim(), Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
