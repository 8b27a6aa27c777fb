using Competence.Skills.Contracts;
using Competence.Templates.Obligations;
using Marten;
using Wolverine;

namespace Competence.Templates.Reactions;

/// <summary>Verified evidence meets the rules that name its skill, at most until its own last day.</summary>
public static class EvidenceVerifiedHandler
{
    public static Task<OutgoingMessages> Handle(EvidenceVerified news, IDocumentSession session, TimeProvider clock, CancellationToken ct) => session.MeetBySource(
        news.PersonId, new(MetBy.Evidence, news.EvidenceId, news.VerifiedOn, news.ExpiresAt), rule => rule.Requires.SkillId == news.SkillId, clock, ct);
}
