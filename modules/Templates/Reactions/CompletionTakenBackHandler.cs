using Competence.Goals.Contracts;
using Competence.Templates.Obligations;
using Marten;
using Wolverine;

namespace Competence.Templates.Reactions;

/// <summary>What was met by it is met no longer.</summary>
public static class CompletionTakenBackHandler
{
    public static Task<OutgoingMessages> Handle(CompletionTakenBack news, IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        session.TakeBackSource(news.PersonId, news.CompletionId, clock, ct);
}
