using Competence.Goals.Contracts;
using Competence.Templates.Obligations;
using Marten;
using Wolverine;

namespace Competence.Templates.Reactions;

/// <summary>What somebody has finished learning from meets the rules that name it.</summary>
public static class LearningCompletedHandler
{
    public static Task<OutgoingMessages> Handle(LearningCompleted news, IDocumentSession session, TimeProvider clock, CancellationToken ct) => session.MeetBySource(
        news.PersonId, new(MetBy.Course, news.CompletionId, news.Day, Own: null), rule => rule.Requires.LearningItemIds.Contains(news.ItemId), clock, ct);
}
