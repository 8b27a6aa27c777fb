using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.Tests;

internal static class Skills
{
    public static Skill Of(Guid id, SkillKind kind = SkillKind.Technical, SkillStatus status = SkillStatus.Active) => new(
        id, new("SQL", null), LocalizedText.Empty, AlternativeLabels.None, kind, status, 3, false, null, Skill.OwnFramework, null, [], [], null);
}
