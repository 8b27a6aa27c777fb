using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Requests;

public sealed record ReplyOnMentoringRequest([property: RouteParam] Guid RelationshipId, [property: FromBody] MentoringText Body);

internal sealed class ReplyOnMentoringValidator : Validator<ReplyOnMentoringRequest>
{
    public ReplyOnMentoringValidator() => RuleFor(r => r.Body.Text).NotEmpty().MaximumLength(1000);
}

/// <summary>Reply to what was asked about one’s request</summary>
/// <remarks>Whoever was asked has seven days again.</remarks>
internal sealed class ReplyOnMentoringEndpoint(IMessageBus bus) : Endpoint<ReplyOnMentoringRequest>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/reply");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ReplyOnMentoringRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new ReplyOnMentoring(request.RelationshipId, Actor.PersonIn(User), request.Body.Text), ct)).ToResult(() => Results.NoContent()));
}
