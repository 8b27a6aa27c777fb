using Competence.Skills.Levels;
using Competence.Skills.Peers;
using Competence.Skills.Ratings;

namespace Competence.Skills.Merging;

/// <summary>How a person's ratings of a deprecated skill become ratings of its successor.</summary>
public static class MovedRatings
{
    /// <summary>One fact a rating; none where nothing is said of the old skill.</summary>
    public static IReadOnlyList<RatingMoved> Of(SkillProfile profile, Guid from, Guid to, DateTimeOffset now) =>
        [.. profile.RatingsOf(from).Select(r => new RatingMoved(profile.PersonId, to, from, r.Source, r.RaterId, r.Level, r.OccurredAt, now))];

    /// <summary>Of two ratings by the same rater and source the newer one counts, whichever skill it was said of.</summary>
    public static SkillProfile Fold(SkillProfile profile, RatingMoved moved)
    {
        var isIt = (Rating r) => r.Source == moved.Source && r.RaterId == moved.RaterId && r.Level == moved.Level && r.OccurredAt == moved.RatedAt;
        var (old, there) = (profile.RatingsOf(moved.FromSkillId), profile.RatingsOf(moved.SkillId));
        if (old.FirstOrDefault(isIt) is not { } rating) return profile;

        var isSame = (Rating r) => rating.RaterId is not null && r.Source == rating.Source && r.RaterId == rating.RaterId;
        var moving = profile.Answered(moved);
        return moving with
        {
            Ratings = new Dictionary<Guid, IReadOnlyList<Rating>>(profile.Ratings)
            {
                [moved.FromSkillId] = [.. old.Where(r => r != rating)],
                [moved.SkillId] = there.Any(r => isSame(r) && r.OccurredAt >= rating.OccurredAt) ? there : [.. there.Where(r => !isSame(r)), rating],
            },
        };
    }
}
