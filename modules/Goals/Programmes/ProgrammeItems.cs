using Competence.Goals.Tracks;
using Marten;

namespace Competence.Goals.Programmes;

internal static class ProgrammeItems
{
    /// <summary>All that there is to learn from in the programme's tracks, each once, in their order.</summary>
    public static async Task<Guid[]> ItemsOf(this IQuerySession session, Guid programme, CancellationToken ct) =>
        (await session.ItemsOf([programme], ct)).GetValueOrDefault(programme, []);

    public static async Task<IReadOnlyDictionary<Guid, Guid[]>> ItemsOf(this IQuerySession session, Guid[] programmes, CancellationToken ct)
    {
        var known = await session.LoadManyAsync<Programme>(ct, programmes);
        var tracks = (await session.LoadManyAsync<LearningTrack>(ct, [.. known.SelectMany(p => p.Content.TrackIds).Distinct()])).ToDictionary(t => t.Id);
        return known.ToDictionary(
            p => p.Id, p => p.Content.TrackIds.Where(tracks.ContainsKey).SelectMany(id => tracks[id].Content.ItemIds).Distinct().ToArray());
    }
}
