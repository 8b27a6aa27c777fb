using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Reviews;

public sealed record GetReviewRequest([property: RouteParam] Guid ReviewId);

/// <summary>A review meeting, beside what the last one decided and how it stands today</summary>
internal sealed class GetReviewEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetReviewRequest, ReviewView>
{
    public override void Configure()
    {
        Get("/reviews/{ReviewId}");
        Policies("review.read");
        Description(d => d.Produces<ReviewView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetReviewRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<ReviewMeeting>(request.ReviewId, ct) is not { } review)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("metrics.unknown-review")));
            return;
        }
        var closed = (await session.Query<ReviewMeeting>().Take(ReviewMeeting.Most).ToListAsync(ct)).Where(r => r.State == ReviewState.Closed && r.Id != review.Id);
        var previous = closed.Where(r => IsBefore(r, review)).MaxBy(r => (r.Content.On, r.ClosedAt));
        var keys = review.Content.MetricKeys.Concat(previous?.Content.MetricKeys ?? []).Distinct();
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(review.Version);
        await Send.OkAsync(ReviewView.Of(review, await session.KeyReadings(keys, clock, ct), previous), ct);
    }

    /// <summary>Of two on the same day the one that was closed first.</summary>
    private static bool IsBefore(ReviewMeeting one, ReviewMeeting other) =>
        one.Content.On < other.Content.On || one.Content.On == other.Content.On && (other.ClosedAt is null || one.ClosedAt < other.ClosedAt);
}
