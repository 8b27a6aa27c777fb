using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Reviews;

/// <param name="BasedOn">The version that the closer saw; null: any.</param>
public sealed record CloseReview(Guid ReviewId, Guid By, long? BasedOn);

public static class CloseReviewHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CloseReview command, [WriteAggregate(nameof(CloseReview.ReviewId), Required = false)] IEventStream<ReviewMeeting> stream, IDocumentSession session, TimeProvider clock,
        CancellationToken ct)
    {
        IReadOnlyList<KeyReading> readings = stream.Aggregate is { } review ? await session.KeyReadings(review.Content.MetricKeys, clock, ct) : [];
        return stream.Record(Decide(command, stream.Aggregate, readings, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));
    }

    /// <param name="readings">As they are known now.</param>
    public static Decision Decide(CloseReview command, ReviewMeeting? review, IReadOnlyList<KeyReading> readings, long? version, DateTimeOffset now, DateOnly today)
    {
        if (review is null) return Refusal.NotFound("metrics.unknown-review");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (review.State != ReviewState.Planned) return Refusal.Conflict("metrics.review-over");
        if (review.Content.On > today) return Refusal.Conflict("metrics.review-to-come");
        if (review.Content.Subjects - review.Content.Decisions.Count is > 0 and var left) return Refusal.Conflict("metrics.review-undecided", left);
        return Decision.Record(new ReviewClosed(review.Id, readings, command.By, now));
    }
}
