using Competence.Kernel;
using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.Matches;

/// <param name="Level">0-5; null where nothing is known.</param>
/// <param name="Steps">Level-steps to learn, 30 % fewer where an adjacent skill helps.</param>
/// <param name="Hours">To learn them.</param>
/// <param name="Adjacent">A related skill, held at the needed level or above; null where there is none.</param>
public sealed record MissingSkillView(
    Guid SkillId, LocalizedText Label, int? Level, int Required, int Importance, bool IsMandatory, decimal Steps, decimal Hours, AdjacentSkillView? Adjacent);

public sealed record AdjacentSkillView(Guid SkillId, LocalizedText Label);

/// <summary>Names for what is missing, loaded once for a whole list.</summary>
internal sealed class MissingSkills(IReadOnlyDictionary<Guid, Skill> skills, decimal hoursPerStep)
{
    public static async Task<MissingSkills> Of(IQuerySession session, IEnumerable<Readiness> all, decimal hoursPerStep, CancellationToken ct)
    {
        Guid[] ids = [.. all.SelectMany(r => r.Missing).SelectMany(m => new[] { m.Asked.SkillId, m.Adjacent ?? m.Asked.SkillId }).Distinct()];
        return new((await session.LoadManyAsync<Skill>(ct, ids)).ToDictionary(s => s.Id), hoursPerStep);
    }

    public IReadOnlyList<MissingSkillView> View(Readiness readiness) =>
    [
        .. readiness.Missing.Select(m => new MissingSkillView(
            m.Asked.SkillId, skills[m.Asked.SkillId].Label, m.Asked.Level, m.Asked.Required, m.Asked.Importance, m.Asked.IsMandatory, m.Steps,
            m.Steps * hoursPerStep, m.Adjacent is { } id ? new(id, skills[id].Label) : null)),
    ];
}
