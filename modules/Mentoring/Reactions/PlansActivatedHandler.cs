using Competence.Goals.Contracts;
using Competence.Mentoring.Coaching;
using Marten;

namespace Competence.Mentoring.Reactions;

/// <summary>The same for many plans at once.</summary>
public static class PlansActivatedHandler
{
    public static async Task Handle(PlansActivated news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Begun(news.Plans, ct);
    }
}
