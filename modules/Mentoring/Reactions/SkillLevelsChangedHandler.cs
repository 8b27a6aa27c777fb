using Competence.Mentoring.Copies;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Mentoring.Reactions;

/// <summary>The same for a whole chunk of people.</summary>
public static class SkillLevelsChangedHandler
{
    public static async Task Handle(SkillLevelsChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.Levels, ct);
    }
}
