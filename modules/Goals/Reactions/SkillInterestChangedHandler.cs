using Competence.Goals.Copies;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.Reactions;

/// <summary>Keeps the module's copy of what people would like to work with.</summary>
public static class SkillInterestChangedHandler
{
    public static async Task Handle(SkillInterestChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news, ct);
    }
}
