using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Relationships;

public sealed record GiveRelationshipFeedbackRequest([property: RouteParam] Guid RelationshipId, [property: FromBody] RelationshipFeedbackBody Body);

/// <param name="Satisfaction">1-5: how good it was.</param>
/// <param name="GoalReached">0 no, 1 partly, 2 yes.</param>
/// <param name="Comment">At most 1,000 characters; whoever runs the programme reads it, once there are ten, and without a name.</param>
public sealed record RelationshipFeedbackBody(int Satisfaction, int GoalReached, string? Comment = null);

internal sealed class GiveRelationshipFeedbackValidator : Validator<GiveRelationshipFeedbackRequest>
{
    public GiveRelationshipFeedbackValidator()
    {
        RuleFor(r => r.Body.Satisfaction).InclusiveBetween(1, 5);
        RuleFor(r => r.Body.GoalReached).InclusiveBetween(0, 2);
        RuleFor(r => r.Body.Comment).MaximumLength(1000);
    }
}

/// <summary>Tell how mentoring was</summary>
/// <remarks>Each of the two, once it has ended. The other one never reads it.</remarks>
internal sealed class GiveRelationshipFeedbackEndpoint(IMessageBus bus) : Endpoint<GiveRelationshipFeedbackRequest>
{
    public override void Configure()
    {
        Put("/mentoring/relationships/{RelationshipId}/feedback");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(GiveRelationshipFeedbackRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new GiveRelationshipFeedback(request.RelationshipId, Actor.PersonIn(User),
                request.Body.Satisfaction, request.Body.GoalReached, request.Body.Comment), ct)).ToResult(() => Results.NoContent()));
}
