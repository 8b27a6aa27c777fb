using Competence.Goals.Learning;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Tracks;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetTrack(Guid TrackId, TrackContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of items and other tracks.</summary>
/// <param name="Offered">Of each item that there is, whether it is offered.</param>
/// <param name="Tracks">How many there are.</param>
internal sealed record TrackSurroundings(IReadOnlyDictionary<Guid, bool> Offered, int Tracks);

public static class SetTrackHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetTrack command, [WriteAggregate(nameof(SetTrack.TrackId), Required = false)] IEventStream<LearningTrack> stream,
        IDocumentSession session, CancellationToken ct)
    {
        var around = new TrackSurroundings(await session.AreOffered([.. command.Content.ItemIds], ct), await session.Query<LearningTrack>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion));
    }

    internal static Decision Decide(SetTrack command, LearningTrack? track, TrackSurroundings around, long? version)
    {
        var content = command.Content;
        if (!command.IsNew && track is null) return Refusal.NotFound("goals.unknown-track");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (content.IsSame(track?.Content)) return Decision.Nothing;
        if (track is null && around.Tracks >= LearningTrack.Most) return Refusal.Conflict("goals.too-many-tracks", LearningTrack.Most);
        foreach (var item in content.ItemIds)
        {
            if (!around.Offered.TryGetValue(item, out var isOffered)) return Refusal.NotFound("goals.unknown-learning-item");
            if (!isOffered && track?.Content.ItemIds.Contains(item) != true) return Refusal.Conflict("goals.not-offered");
        }
        return Decision.Record(new TrackSet(command.TrackId, content));
    }
}
