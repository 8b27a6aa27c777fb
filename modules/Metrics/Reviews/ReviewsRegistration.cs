using JasperFx.Events.Projections;
using Marten;

namespace Competence.Metrics.Reviews;

internal static class ReviewsRegistration
{
    public static void AddReviews(this StoreOptions marten)
    {
        marten.Schema.For<ReviewMeeting>().DatabaseSchemaName("metrics");
        marten.Projections.Add<ReviewMeetingProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ReviewPlanned>("metrics.review-planned");
        marten.Events.MapEventType<ReviewRevised>("metrics.review-revised");
        marten.Events.MapEventType<ReviewClosed>("metrics.review-closed");
        marten.Events.MapEventType<ReviewNoted>("metrics.review-noted");
        marten.Events.MapEventType<ReviewCancelled>("metrics.review-cancelled");
    }
}
