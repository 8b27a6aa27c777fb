using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Reviews;

public sealed record ReviseReviewRequest([property: RouteParam] Guid ReviewId, [property: FromBody] ReviewBody Body);

internal sealed class ReviseReviewValidator : Validator<ReviseReviewRequest>
{
    public ReviseReviewValidator() => RuleFor(r => r.Body).SetValidator(new ReviewBodyValidator());
}

/// <summary>Change a meeting's agenda, minutes and decisions, as a whole, before it is closed</summary>
internal sealed class ReviseReviewEndpoint(IMessageBus bus) : Endpoint<ReviseReviewRequest>
{
    public override void Configure()
    {
        Put("/reviews/{ReviewId}");
        Policies("review.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ReviseReviewRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new PlanReview(request.ReviewId, request.Body.Content(), Actor.PersonIn(User), IsNew: false, basedOn), ct)));
}
