using Competence.Kernel;
using Competence.Metrics.Facts;
using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps from which day people have had less of a skill than their role asks.</summary>
public static class GapOpenedHandler
{
    public static async Task<OutgoingMessages> Handle(GapOpened news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        return await session.TurnGaps(news.Gaps, known => GapFacts.Opened(known, news.Gaps, news.On ?? clock.Today()), clock, ct);
    }
}
