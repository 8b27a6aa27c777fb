using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Reviews;

public sealed record CancelReviewRequest([property: RouteParam] Guid ReviewId);

/// <summary>Cancel a meeting that is planned</summary>
internal sealed class CancelReviewEndpoint(IMessageBus bus) : Endpoint<CancelReviewRequest>
{
    public override void Configure()
    {
        Delete("/reviews/{ReviewId}");
        Policies("review.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CancelReviewRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new CancelReview(request.ReviewId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
