using Competence.Kernel;
using Competence.Metrics.Facts;
using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps until which day they had it, and whether what was asked was met.</summary>
public static class GapClosedHandler
{
    public static async Task<OutgoingMessages> Handle(GapClosed news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        return await session.TurnGaps(news.Gaps, known => GapFacts.Closed(known, news.Gaps, news.On ?? clock.Today()), clock, ct);
    }
}
