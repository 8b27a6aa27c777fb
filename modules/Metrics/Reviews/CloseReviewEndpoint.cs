using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Reviews;

public sealed record CloseReviewRequest([property: RouteParam] Guid ReviewId);

/// <summary>Close a review meeting: what was decided stands</summary>
/// <remarks>
/// The key figures are kept as they are known now. Refused until everything on the agenda is decided: 409 <c>metrics.review-undecided</c>. What turns out to be
/// wrong later is a note.
/// </remarks>
internal sealed class CloseReviewEndpoint(IMessageBus bus) : Endpoint<CloseReviewRequest>
{
    public override void Configure()
    {
        Post("/reviews/{ReviewId}/closing");
        Policies("review.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(CloseReviewRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new CloseReview(request.ReviewId, Actor.PersonIn(User), basedOn), ct)));
}
