using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Reviews;

public sealed record PlanReviewRequest([property: FromBody] ReviewBody Body);

/// <param name="ReviewId">The new meeting.</param>
public sealed record ReviewPlannedView(Guid ReviewId);

internal sealed class PlanReviewValidator : Validator<PlanReviewRequest>
{
    public PlanReviewValidator() => RuleFor(r => r.Body).SetValidator(new ReviewBodyValidator());
}

/// <summary>Plan a review meeting</summary>
internal sealed class PlanReviewEndpoint(IMessageBus bus) : Endpoint<PlanReviewRequest, ReviewPlannedView>
{
    public override void Configure()
    {
        Post("/reviews");
        Policies("review.write");
        Description(d => d.Produces<ReviewPlannedView>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422));
    }

    public override async Task HandleAsync(PlanReviewRequest request, CancellationToken ct)
    {
        var review = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new PlanReview(review, request.Body.Content(), Actor.PersonIn(User), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/reviews/{review}", new ReviewPlannedView(review))));
    }
}
