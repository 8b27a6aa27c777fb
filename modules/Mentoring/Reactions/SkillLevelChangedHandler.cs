using Competence.Mentoring.Copies;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Mentoring.Reactions;

/// <summary>Keeps the module's copy of what people can.</summary>
public static class SkillLevelChangedHandler
{
    public static async Task Handle(SkillLevelChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace([news], ct);
    }
}
