using Competence.Skills.Catalogue;

namespace Competence.Skills.Levels;

internal static class HalfLife
{
    /// <summary>The skill's own half-life, else its kind's; what the law regulates holds until it expires.</summary>
    public static Fading Fading(this Skill skill) => skill switch
    {
        { Kind: SkillKind.Regulated } => Levels.Fading.UntilExpiry,
        { HalfLifeMonths: { } months } => Levels.Fading.By(months),
        { Kind: SkillKind.Technical } => Levels.Fading.By(24),
        { Kind: SkillKind.AiData } => Levels.Fading.By(18),
        _ => Levels.Fading.By(60),
    };
}
