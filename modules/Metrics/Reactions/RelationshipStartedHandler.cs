using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.Metrics.Facts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps from which day people have a mentor or are one.</summary>
public static class RelationshipStartedHandler
{
    public static async Task<OutgoingMessages> Handle(RelationshipStarted news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        return await session.TurnMentoring(
            news.RelationshipId, news.MenteeId, news.MentorId, (_, person, role) => new(FactKinds.Mentoring, person, clock.DayOf(news.OccurredAt), TargetId: news.RelationshipId, Detail: role), clock, ct);
    }
}
