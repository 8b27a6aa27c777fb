using Competence.Skills.Contracts;
using Competence.Templates.Obligations;
using Marten;
using Wolverine;

namespace Competence.Templates.Reactions;

/// <summary>What was met by it is met no longer.</summary>
public static class EvidenceWithdrawnHandler
{
    public static Task<OutgoingMessages> Handle(EvidenceWithdrawn news, IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        session.TakeBackSource(news.PersonId, news.EvidenceId, clock, ct);
}
