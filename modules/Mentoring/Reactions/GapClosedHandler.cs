using Competence.Mentoring.Copies;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Mentoring.Reactions;

/// <summary>A gap that is closed is one no longer.</summary>
public static class GapClosedHandler
{
    public static async Task Handle(GapClosed news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Close(news.Gaps, ct);
    }
}
