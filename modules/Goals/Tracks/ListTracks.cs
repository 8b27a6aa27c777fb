using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Tracks;

/// <param name="Items">All of them, at most 500, by title.</param>
public sealed record TracksView(IReadOnlyList<TrackView> Items);

/// <summary>The tracks, and what one has finished of them</summary>
internal sealed class ListTracksEndpoint(IQuerySession session) : EndpointWithoutRequest<TracksView>
{
    public override void Configure()
    {
        Get("/tracks");
        Policies("track.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var tracks = await session.Query<LearningTrack>().Take(LearningTrack.Most).ToListAsync(ct);
        var views = await session.View([.. tracks], Actor.Of(User)!.PersonId, ct);
        await Send.OkAsync(new([.. views.OrderBy(t => t.Title, Rows.SwedishOrder)]), ct);
    }
}
