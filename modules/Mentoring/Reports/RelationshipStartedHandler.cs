using Competence.Mentoring.Contracts;
using Marten;

namespace Competence.Mentoring.Reports;

/// <summary>Settles what a mentee's progress will be compared with.</summary>
public static class RelationshipStartedHandler
{
    public static async Task Handle(RelationshipStarted news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Settle(news, ct);
    }
}
