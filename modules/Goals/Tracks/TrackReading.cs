using Competence.Goals.Records;
using Marten;

namespace Competence.Goals.Tracks;

/// <summary>One thing of a track.</summary>
/// <param name="IsFinished">By whoever asks, or whom it is asked about.</param>
public sealed record TrackItemView(Guid ItemId, string Title, decimal Hours, bool IsOffered, bool IsFinished);

/// <param name="Hours">All of it together.</param>
/// <param name="Finished">How many of the items are finished.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record TrackView(
    Guid TrackId, string Title, string? Description, IReadOnlyList<TrackItemView> Items, decimal Hours, int Finished, bool IsOffered, long Version);

internal static class TrackReading
{
    /// <summary>In the order asked for, with what the person has finished of them.</summary>
    /// <param name="person">Null: nobody.</param>
    public static async Task<IReadOnlyList<TrackView>> Tracks(this IQuerySession session, IReadOnlyList<Guid> tracks, Guid? person, CancellationToken ct)
    {
        var known = (await session.LoadManyAsync<LearningTrack>(ct, [.. tracks.Distinct()])).ToDictionary(t => t.Id);
        return await session.View([.. tracks.Where(known.ContainsKey).Select(id => known[id])], person, ct);
    }

    public static async Task<IReadOnlyList<TrackView>> View(this IQuerySession session, IReadOnlyList<LearningTrack> tracks, Guid? person, CancellationToken ct)
    {
        Guid[] ids = [.. tracks.SelectMany(t => t.Content.ItemIds).Distinct()];
        var items = (await session.Read(
            $"""
            select i.item_id, i.title, i.hours, i.is_offered,
                exists (select from goals.completions c where c.tenant_id = @tenant and c.person_id = @person and c.item_id = i.item_id and {LearningResults.Finished})
            from goals.learning_items i where i.tenant_id = @tenant and i.item_id = any(@ids)
            """, row => new TrackItemView(row.GetGuid(0), row.GetString(1), row.GetDecimal(2), row.GetBoolean(3), row.GetBoolean(4)), ct,
            ("ids", ids), ("person", person ?? Guid.Empty))).ToDictionary(i => i.ItemId);
        return [.. tracks.Select(track => View(track, [.. track.Content.ItemIds.Where(items.ContainsKey).Select(id => items[id])]))];
    }

    private static TrackView View(LearningTrack track, IReadOnlyList<TrackItemView> items) => new(
        track.Id, track.Content.Title, track.Content.Description, items, items.Sum(i => i.Hours), items.Count(i => i.IsFinished), track.Content.IsOffered, track.Version);

    /// <returns>Of those that there are, whether they are offered.</returns>
    public static async Task<IReadOnlyDictionary<Guid, bool>> TracksOffered(this IQuerySession session, IReadOnlyList<Guid> tracks, CancellationToken ct) =>
        (await session.LoadManyAsync<LearningTrack>(ct, [.. tracks])).ToDictionary(t => t.Id, t => t.Content.IsOffered);
}
