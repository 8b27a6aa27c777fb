using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record AcknowledgeConversationRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId, [property: FromBody] ConversationAcknowledgement Body);

/// <param name="Dissent">At most 2,000 characters: what one sees otherwise; left out: nothing.</param>
public sealed record ConversationAcknowledgement(string? Dissent = null)
{
    public override string ToString() => nameof(ConversationAcknowledgement);
}

internal sealed class AcknowledgeConversationValidator : Validator<AcknowledgeConversationRequest>
{
    public AcknowledgeConversationValidator() => RuleFor(r => r.Body.Dissent).MaximumLength(2000);
}

/// <summary>Put one's name to what the two came to</summary>
/// <remarks>
/// To the version that one has read, named as If-Match. The time is kept with a hash of all that was asked and answered; from then on nothing
/// of it can be changed.
/// </remarks>
internal sealed class AcknowledgeConversationEndpoint(IMessageBus bus) : Endpoint<AcknowledgeConversationRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations/{ConversationId}/acknowledgement");
        Policies("conversation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(AcknowledgeConversationRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new AcknowledgeConversation(request.ConversationId, request.PersonId, request.Body.Dissent, Actor.PersonIn(User), basedOn), ct)));
}
