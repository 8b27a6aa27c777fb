using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Requests;

public sealed record QuestionMentoringRequest([property: RouteParam] Guid RelationshipId, [property: FromBody] MentoringText Body);

/// <param name="Text">1-1,000 characters; the two alone read it.</param>
public sealed record MentoringText(string Text);

internal sealed class QuestionMentoringValidator : Validator<QuestionMentoringRequest>
{
    public QuestionMentoringValidator() => RuleFor(r => r.Body.Text).NotEmpty().MaximumLength(1000);
}

/// <summary>Ask for more before answering a request about mentoring</summary>
/// <remarks>Whoever made the request has seven days to reply.</remarks>
internal sealed class QuestionMentoringEndpoint(IMessageBus bus) : Endpoint<QuestionMentoringRequest>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/question");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(QuestionMentoringRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new QuestionMentoring(request.RelationshipId, Actor.PersonIn(User), request.Body.Text), ct)).ToResult(() => Results.NoContent()));
}
