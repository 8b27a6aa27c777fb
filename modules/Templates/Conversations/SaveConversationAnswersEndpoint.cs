using Competence.Kernel;
using Competence.Templates.Answers;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

/// <param name="SectionKey">Of the template.</param>
public sealed record SaveConversationAnswersRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId, [property: RouteParam] string SectionKey, [property: FromBody] SectionAnswers Body);

internal sealed class SaveConversationAnswersValidator : Validator<SaveConversationAnswersRequest>
{
    public SaveConversationAnswersValidator()
    {
        RuleFor(r => r.SectionKey).MaximumLength(60);
        RuleFor(r => r.Body).SetValidator(new SectionAnswersValidator());
    }
}

/// <summary>Save what one writes in a section of a conversation</summary>
/// <remarks>
/// Nobody else sees it until it is handed in; what the two write together, both see. Nothing needs to be complete. The answer's ETag counts
/// how many times the section has been saved, and goes with the next save: one that was made in another window meanwhile is not lost.
/// </remarks>
internal sealed class SaveConversationAnswersEndpoint(IMessageBus bus) : Endpoint<SaveConversationAnswersRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/conversations/{ConversationId}/answers/{SectionKey}");
        Policies("conversation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SaveConversationAnswersRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SaveConversationAnswers(request.ConversationId, request.PersonId, request.SectionKey, request.Body.ToAnswers(), Actor.PersonIn(User), basedOn), ct)));
}
