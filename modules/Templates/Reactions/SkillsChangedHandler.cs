using Competence.Skills.Contracts;
using Competence.Templates.JobDescriptions;
using Marten;

namespace Competence.Templates.Reactions;

/// <summary>Keeps the module's copy of which skills there are.</summary>
public static class SkillsChangedHandler
{
    public static async Task Handle(SkillsChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.Skills, ct);
    }
}
