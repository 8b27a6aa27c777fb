using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;

namespace Competence.Skills.Ratings;

/// <summary>What holds of every rating, whoever gives it.</summary>
public static class Rate
{
    /// <param name="rated">The rating as it would be recorded.</param>
    /// <param name="policy">How the skill's framework combines ratings.</param>
    public static Decision Decide(
        SkillRated rated, SkillProfile? profile, bool isKnown, Skill? skill, DateTimeOffset now, CombinationPolicy policy = CombinationPolicy.Weighted)
    {
        if (!isKnown) return Refusal.NotFound("skills.unknown-person");
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        if (skill.Status != SkillStatus.Active) return Refusal.Conflict("skills.not-active");
        if (IsSaidToday(rated, profile, now)) return Decision.Nothing;

        return Record(rated, profile, skill, now, policy);
    }

    /// <param name="withdrawn">The withdrawal as it would be recorded.</param>
    /// <param name="policy">How the skill's framework combines ratings.</param>
    public static Decision Decide(
        RatingWithdrawn withdrawn, SkillProfile? profile, Skill? skill, DateTimeOffset now, CombinationPolicy policy = CombinationPolicy.Weighted)
    {
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        if (profile?.Rating(skill.Id, withdrawn.Source, withdrawn.RaterId) is null) return Refusal.NotFound("skills.not-rated");

        return Record(withdrawn, profile, skill, now, policy);
    }

    /// <summary>The fact, and the news of the level where it moves one.</summary>
    internal static Decision Record(object fact, SkillProfile? profile, Skill skill, DateTimeOffset now, CombinationPolicy policy)
    {
        var after = SkillProfile.Fold(profile, fact)!;
        var (from, to) = (profile?.LevelOf(skill, now, policy).Shown, after.LevelOf(skill, now, policy).Shown);
        var decision = Decision.Record(fact);
        return from == to ? decision : decision.Tell(new SkillLevelChanged(after.PersonId, skill.Id, from, to, now.ToUniversalTime()));
    }

    /// <summary>The same level on another day is said anew: it is still right.</summary>
    internal static bool IsSaidToday(SkillRated rated, SkillProfile? profile, DateTimeOffset now) =>
        profile?.Rating(rated.SkillId, rated.Source, rated.RaterId) is { } earlier
        && earlier.Level == rated.Level
        && earlier.OccurredAt.ToOffset(now.Offset).Date == now.Date;
}
