using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Goals.Reactions;

/// <summary>The same for a whole chunk of people.</summary>
public static class SkillLevelsChangedHandler
{
    public static Task<OutgoingMessages> Handle(SkillLevelsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        session.TakeLevels(news.Levels, clock.GetUtcNow(), ct);
}
