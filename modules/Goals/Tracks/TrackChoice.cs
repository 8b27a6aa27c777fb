using Competence.Kernel;

namespace Competence.Goals.Tracks;

internal static class TrackChoice
{
    /// <summary>What is chosen anew is there and is offered; what was chosen before may stay.</summary>
    /// <param name="offered">Of each track that there is, whether it is offered.</param>
    public static Refusal? Refused(IReadOnlyList<Guid> chosen, IReadOnlyList<Guid>? before, IReadOnlyDictionary<Guid, bool> offered)
    {
        foreach (var track in chosen)
        {
            if (!offered.TryGetValue(track, out var isOffered)) return Refusal.NotFound("goals.unknown-track");
            if (!isOffered && before?.Contains(track) != true) return Refusal.Conflict("goals.track-not-offered");
        }
        return null;
    }
}
