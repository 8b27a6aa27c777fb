using Competence.Skills.Contracts;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using Marten;
using Wolverine;

namespace Competence.Templates.Reactions;

/// <summary>Its last day was kept with what it met, so nothing is recorded: what has become due is told at once and not in the night.</summary>
public static class EvidenceExpiredHandler
{
    public static async Task<OutgoingMessages> Handle(EvidenceExpired news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var rules = (await session.Query<LegalRule>().Where(r => !r.IsRetired).ToListAsync(ct)).Where(r => r.Content.Requires.SkillId == news.SkillId).ToList();
        var told = new OutgoingMessages();
        if (rules.Count == 0) return told;
        await session.Begin(ct);
        await session.HoldObligations(ct);
        told.AddRange(await session.TellDue(rules, [news.PersonId], clock, ct));
        return told;
    }
}
