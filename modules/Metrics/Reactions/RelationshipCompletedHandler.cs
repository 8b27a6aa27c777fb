using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.Metrics.Facts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps until which day they had one; whoever is heard of first at the end had one for that day.</summary>
public static class RelationshipCompletedHandler
{
    public static async Task<OutgoingMessages> Handle(RelationshipCompleted news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var end = clock.DayOf(news.OccurredAt).AddDays(1);
        return await session.TurnMentoring(
            news.RelationshipId, news.MenteeId, news.MentorId,
            (known, person, role) => (known ?? new(FactKinds.Mentoring, person, end.AddDays(-1), TargetId: news.RelationshipId, Detail: role)) with { To = end }, clock, ct);
    }
}
