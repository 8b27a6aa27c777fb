using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Reviews;

public sealed record NoteReview(Guid ReviewId, string Text, Guid By)
{
    /// <summary>What a failure writes to the log holds no words of people.</summary>
    public override string ToString() => nameof(NoteReview);
}

public static class NoteReviewHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        NoteReview command, [WriteAggregate(nameof(NoteReview.ReviewId), Required = false)] IEventStream<ReviewMeeting> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(NoteReview command, ReviewMeeting? review, DateTimeOffset now)
    {
        if (review is null) return Refusal.NotFound("metrics.unknown-review");
        if (review.State != ReviewState.Closed) return Refusal.Conflict("metrics.review-not-closed");
        if (review.Notes.Count >= ReviewMeeting.MostNotes) return Refusal.Conflict("metrics.too-many-notes", ReviewMeeting.MostNotes);
        return Decision.Record(new ReviewNoted(review.Id, command.Text, command.By, now));
    }
}
