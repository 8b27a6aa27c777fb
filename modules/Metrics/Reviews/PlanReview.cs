using Competence.Kernel;
using Competence.Metrics.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Reviews;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record PlanReview(Guid ReviewId, ReviewContent Content, Guid By, bool IsNew, long? BasedOn = null)
{
    /// <summary>What a failure writes to the log holds no words of people.</summary>
    public override string ToString() => nameof(PlanReview);
}

/// <summary>What the decision has to know.</summary>
/// <param name="Unknown">A key figure on the agenda that there is not; null where all are there.</param>
/// <param name="ArePeopleKnown">Participants and owners.</param>
/// <param name="Reviews">How many there are.</param>
internal sealed record ReviewSurroundings(string? Unknown, bool ArePeopleKnown, int Reviews);

public static class PlanReviewHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanReview command, [WriteAggregate(nameof(PlanReview.ReviewId), Required = false)] IEventStream<ReviewMeeting> stream, IDocumentSession session, TimeProvider clock,
        CancellationToken ct)
    {
        var content = command.Content;
        var own = (await session.LoadManyAsync<Metric>(ct, [.. content.MetricKeys.Select(Metric.IdOf)])).Select(m => m.Key).ToHashSet();
        Guid[] people = [.. content.ParticipantIds.Concat(content.Decisions.Select(d => d.OwnerId)).Distinct()];
        var known = await session.Read(
            "select person_id from metrics.people where tenant_id = @tenant and person_id = any(@people)", row => row.GetGuid(0), ct, ("people", people));
        var around = new ReviewSurroundings(
            content.MetricKeys.FirstOrDefault(key => !own.Contains(key) && ShippedMetrics.Find(key) is null), known.Count == people.Length,
            await session.Query<ReviewMeeting>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.GetUtcNow()));
    }

    internal static Decision Decide(PlanReview command, ReviewMeeting? review, ReviewSurroundings around, long? version, DateTimeOffset now)
    {
        var content = command.Content;
        if (!command.IsNew && review is null) return Refusal.NotFound("metrics.unknown-review");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (review is { State: not ReviewState.Planned }) return Refusal.Conflict("metrics.review-over");
        if (review is null && around.Reviews >= ReviewMeeting.Most) return Refusal.Conflict("metrics.too-many-reviews", ReviewMeeting.Most);
        if (around.Unknown is not null) return Refusal.NotFound("metrics.unknown-metric");
        if (!around.ArePeopleKnown) return Refusal.NotFound("metrics.unknown-person");
        if (!content.Decisions.All(content.Has)) return new Refusal(422, "metrics.decided-off-agenda");
        if (content.Decisions.Any(d => d.NextOn <= content.On)) return new Refusal(422, "metrics.next-not-after");
        if (content.IsSame(review?.Content)) return Decision.Nothing;
        return Decision.Record(review is null
            ? new ReviewPlanned(command.ReviewId, content, command.By, now)
            : new ReviewRevised(command.ReviewId, content, command.By, now));
    }
}
