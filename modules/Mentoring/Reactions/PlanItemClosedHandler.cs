using Competence.Goals.Contracts;
using Competence.Mentoring.Coaching;
using Marten;

namespace Competence.Mentoring.Reactions;

/// <summary>Keeps the module's copy of what is done in development plans.</summary>
public static class PlanItemClosedHandler
{
    public static async Task Handle(PlanItemClosed news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Done(news, ct);
    }
}
