using Competence.Goals.Contracts;
using Competence.Mentoring.Coaching;
using Marten;

namespace Competence.Mentoring.Reactions;

/// <summary>Keeps the module's copy of which development plans have begun.</summary>
public static class PlanActivatedHandler
{
    public static async Task Handle(PlanActivated news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Begun([news], ct);
    }
}
