using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Reviews;

public sealed record CancelReview(Guid ReviewId, Guid By);

public static class CancelReviewHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        CancelReview command, [WriteAggregate(nameof(CancelReview.ReviewId), Required = false)] IEventStream<ReviewMeeting> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(CancelReview command, ReviewMeeting? review, DateTimeOffset now) => review switch
    {
        null => Refusal.NotFound("metrics.unknown-review"),
        { State: ReviewState.Cancelled } => Decision.Nothing,
        { State: ReviewState.Closed } => Refusal.Conflict("metrics.review-over"),
        _ => Decision.Record(new ReviewCancelled(review.Id, command.By, now)),
    };
}
