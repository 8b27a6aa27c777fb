using FastEndpoints;
using Marten;

namespace Competence.Metrics.Reviews;

/// <param name="State">Only those that are so; all but the cancelled where left out.</param>
public sealed record ListReviewsRequest([property: QueryParam] ReviewState? State);

/// <param name="Items">At most 1,000, the latest first.</param>
public sealed record ReviewsView(IReadOnlyList<ReviewHeadView> Items);

/// <param name="Subjects">How many key figures and goals are on the agenda.</param>
/// <param name="Decisions">What was decided, in the agenda's order.</param>
/// <param name="NextOn">The first day on which something of it is looked at again; null where nothing is decided.</param>
public sealed record ReviewHeadView(
    Guid ReviewId, string Title, DateOnly On, ReviewState State, int Subjects, IReadOnlyList<Decided> Decisions, DateOnly? NextOn, long Version);

/// <summary>The review meetings, with what was decided</summary>
internal sealed class ListReviewsEndpoint(IQuerySession session) : Endpoint<ListReviewsRequest, ReviewsView>
{
    public override void Configure()
    {
        Get("/reviews");
        Policies("review.read");
    }

    public override async Task HandleAsync(ListReviewsRequest request, CancellationToken ct)
    {
        var reviews = (await session.Query<ReviewMeeting>().Take(ReviewMeeting.Most).ToListAsync(ct))
            .Where(r => request.State is { } state ? r.State == state : r.State != ReviewState.Cancelled);
        await Send.OkAsync(new([.. reviews.OrderByDescending(r => r.Content.On).ThenByDescending(r => r.Id).Select(r => new ReviewHeadView(
            r.Id, r.Content.Title, r.Content.On, r.State, r.Content.Subjects, r.Content.Decisions, r.Content.Decisions.Min(d => (DateOnly?)d.NextOn), r.Version))]), ct);
    }
}
