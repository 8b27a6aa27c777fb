using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.Tests;

internal static class Samples
{
    public static Skill Skill(Guid id, SkillStatus status = SkillStatus.Active)
    {
        var skill = Competence.Skills.Catalogue.Skill.Fold(null, new SkillProposed(id, Competence.Skills.Catalogue.Skill.OwnFramework, new(
            new("SQL", null), LocalizedText.Empty, AlternativeLabels.None, SkillKind.Technical, 3, IsHardToHire: false, null, [], [])))!;
        return skill with { Status = status };
    }
}
