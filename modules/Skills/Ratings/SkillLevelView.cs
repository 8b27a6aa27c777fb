using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Competence.Skills.Roles;

namespace Competence.Skills.Ratings;

/// <param name="Level">0-5, what requirements are compared with; null where nothing is known, or withheld.</param>
/// <param name="Exact">The level before rounding.</param>
/// <param name="Confidence">0 to 1: how much speaks for the level.</param>
/// <param name="IsStale">Too little or too old to rely on: worth asking whether it is still right.</param>
/// <param name="IsBlind">The reader is to rate before seeing what the person says; then level and own rating are withheld.</param>
/// <param name="Required">1-5, what the person's role asks today; null where it does not ask.</param>
/// <param name="Importance">1-5.</param>
/// <param name="Gap">Steps missing; 0 where nothing is asked, or withheld.</param>
/// <param name="OwnRating">What the person says.</param>
/// <param name="ManagerRating">What a manager said last.</param>
/// <param name="RatedAt">The newest rating.</param>
public sealed record SkillLevelView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int? Level, decimal? Exact, double? Confidence, bool IsStale, bool IsBlind,
    int? Required, int? Importance, int Gap, int? OwnRating, int? ManagerRating, DateTimeOffset? RatedAt)
{
    /// <param name="blindManager">The reader, where ratings that they have not matched are withheld from them.</param>
    internal static SkillLevelView Of(
        Skill skill, IReadOnlyList<Rating> ratings, Requirement? asked, DateTimeOffset now, Guid? blindManager)
    {
        var managers = ratings.Where(r => r.Source == RatingSource.Manager).MaxBy(r => r.OccurredAt)?.Level;
        if (Blindness.Hides(ratings, blindManager))
            return new(skill.Id, skill.Label, skill.Kind, null, null, null, IsStale: false, IsBlind: true,
                asked?.Level, asked?.Importance, Gap: 0, OwnRating: null, managers, RatedAt: null);

        var level = Levels.Level.Of(ratings, skill.Fading(), now);
        return new(skill.Id, skill.Label, skill.Kind, level.Shown, level.Exact,
            level.Exact is null ? null : Math.Round(level.Confidence, 6), ratings.Count > 0 && level.IsStale, IsBlind: false,
            asked?.Level, asked?.Importance, Gap: Math.Max(0, (asked?.Level ?? 0) - (level.Shown ?? 0)),
            ratings.FirstOrDefault(r => r.Source == RatingSource.Self)?.Level, managers,
            ratings.Count == 0 ? null : ratings.Max(r => r.OccurredAt));
    }
}
