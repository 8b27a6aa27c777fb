using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Tracks;

internal static class TracksRegistration
{
    public static void AddTracks(this StoreOptions marten)
    {
        marten.Schema.For<LearningTrack>().DatabaseSchemaName("goals");
        marten.Projections.Add<LearningTrackProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<TrackSet>("goals.track-set");
    }
}
