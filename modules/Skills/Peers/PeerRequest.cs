using Competence.Skills.Levels;
using Competence.Skills.Merging;
using Competence.Skills.Ratings;

namespace Competence.Skills.Peers;

/// <summary>A colleague has been asked to rate; an answered request no longer gives the right to.</summary>
public sealed record PeerRequest(Guid SkillId, Guid PeerId, DateTimeOffset AskedAt, bool IsAnswered = false);

internal static class PeerFolding
{
    public static SkillProfile? Fold(SkillProfile? profile, object @event) => @event switch
    {
        PeerAsked e => (profile ?? SkillProfile.Empty(e.PersonId)).With(e.SkillId, e.PeerId, new(e.SkillId, e.PeerId, e.OccurredAt)),
        PeerRequestEnded e => profile?.With(e.SkillId, e.PeerId, null),
        PeerRequestMoved e => profile?.Moved(e.FromSkillId, e.SkillId, e.PeerId),
        _ => profile,
    };

    public static SkillProfile Answered(this SkillProfile profile, SkillRated e) => profile.Marked(e.SkillId, e.RaterId, e.Source, isAnswered: true);

    /// <summary>Who takes the answer back is still asked.</summary>
    public static SkillProfile Reopened(this SkillProfile profile, RatingWithdrawn e) => profile.Marked(e.SkillId, e.RaterId, e.Source, isAnswered: false);

    /// <summary>An answered request goes with its answer: who takes that back is still asked.</summary>
    public static SkillProfile Answered(this SkillProfile profile, RatingMoved e) => e.Source == RatingSource.Peer && e.RaterId is { } peer
        && !profile.IsAsked(e.FromSkillId, peer) ? profile.Moved(e.FromSkillId, e.SkillId, peer) : profile;

    public static IEnumerable<PeerRequest> Open(this SkillProfile? profile, Guid skill) =>
        (profile?.PeerRequests ?? []).Where(r => r.SkillId == skill && !r.IsAnswered);

    public static bool IsAsked(this SkillProfile? profile, Guid skill, Guid peer) => profile.Open(skill).Any(r => r.PeerId == peer);

    /// <summary>Who is asked of both skills is asked once: since the earlier day, and as long as either has no answer.</summary>
    private static SkillProfile Moved(this SkillProfile profile, Guid from, Guid to, Guid peer)
    {
        if (profile.PeerRequests.FirstOrDefault(r => r.SkillId == from && r.PeerId == peer) is not { } moved) return profile;
        var there = profile.PeerRequests.FirstOrDefault(r => r.SkillId == to && r.PeerId == peer) ?? moved;
        var asked = new PeerRequest(to, peer, there.AskedAt < moved.AskedAt ? there.AskedAt : moved.AskedAt, there.IsAnswered && moved.IsAnswered);
        return profile.With(from, peer, null).With(to, peer, asked);
    }

    private static SkillProfile Marked(this SkillProfile profile, Guid skill, Guid peer, RatingSource source, bool isAnswered) =>
        source == RatingSource.Peer && profile.PeerRequests.FirstOrDefault(r => r.SkillId == skill && r.PeerId == peer) is { } request
            ? profile.With(skill, peer, request with { IsAnswered = isAnswered })
            : profile;

    private static SkillProfile With(this SkillProfile profile, Guid skill, Guid peer, PeerRequest? request) => profile with
    {
        PeerRequests =
        [
            .. profile.PeerRequests.Where(r => r.SkillId != skill || r.PeerId != peer), .. request is null ? [] : new[] { request },
        ],
    };
}
