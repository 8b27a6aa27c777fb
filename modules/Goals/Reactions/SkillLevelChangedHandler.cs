using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Goals.Reactions;

/// <summary>Keeps the module's copy of what people can, and closes what they planned to learn and now can.</summary>
public static class SkillLevelChangedHandler
{
    public static Task<OutgoingMessages> Handle(SkillLevelChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        session.TakeLevels([news], clock.GetUtcNow(), ct);
}
