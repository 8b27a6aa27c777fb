using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;

namespace Competence.Skills.Ratings;

/// <param name="Level">0-5, what requirements are compared with; null where nothing is known, or withheld.</param>
/// <param name="Exact">The level before rounding.</param>
/// <param name="Confidence">0 to 1: how much speaks for the level.</param>
/// <param name="IsStale">Too little or too old to rely on: worth asking whether it is still right.</param>
/// <param name="IsBlind">The reader is to rate before seeing what the person says; then level and own rating are withheld.</param>
/// <param name="Required">1-5, what the person's role asks today; null where it does not ask.</param>
/// <param name="Importance">1-5.</param>
/// <param name="Gap">Steps missing; 0 where nothing is asked, or withheld, or the person is exempted.</param>
/// <param name="OwnRating">What the person says.</param>
/// <param name="ManagerRating">What a manager said last; a mentor does not see it.</param>
/// <param name="RatedAt">The newest rating.</param>
/// <param name="ExemptUntil">The last day on which what the role asks is not asked of this person; null: it is asked.</param>
public sealed record SkillLevelView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int? Level, decimal? Exact, double? Confidence, bool IsStale, bool IsBlind,
    int? Required, int? Importance, int Gap, int? OwnRating, int? ManagerRating, DateTimeOffset? RatedAt, DateOnly? ExemptUntil)
{
    internal static SkillLevelView Of(Skill skill, PersonsProfile read)
    {
        var (ratings, asked, exempt) = (read.Profile.RatingsOf(skill.Id), read.AskedOf(skill.Id), read.ExemptUntil(skill.Id));
        var manager = !read.WithAssessed ? null : ratings.Where(r => r.Source == RatingSource.Manager).MaxBy(r => r.OccurredAt)?.Level;
        if (read.LevelOf(skill) is not { } level)
            return new(skill.Id, skill.Label, skill.Kind, null, null, null, IsStale: false, IsBlind: true,
                asked?.Level, asked?.Importance, Gap: 0, OwnRating: null, manager, RatedAt: null, exempt);

        return new(skill.Id, skill.Label, skill.Kind, level.Shown, level.Exact,
            level.Exact is null ? null : Math.Round(level.Confidence, 6), ratings.Count > 0 && level.IsStale, IsBlind: false,
            asked?.Level, asked?.Importance, Gap: exempt is null ? Math.Max(0, (asked?.Level ?? 0) - (level.Shown ?? 0)) : 0,
            ratings.FirstOrDefault(r => r.Source == RatingSource.Self)?.Level, manager,
            ratings.Count == 0 ? null : ratings.Max(r => r.OccurredAt), exempt);
    }
}
