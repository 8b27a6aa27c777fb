using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;

namespace Competence.Skills.Evidence;

internal static class EvidenceDesk
{
    /// <summary>As every fact about one skill of a person, and the evidence's own row with it.</summary>
    public static async Task<(Outcome, OutgoingMessages)> RecordEvidence(
        this IDocumentSession session, IEventStream<SkillProfile> stream, Decision decision, Guid evidence, Skill? skill, RatingRules rules,
        TimeProvider clock, CancellationToken ct)
    {
        var recorded = await session.Record(stream, decision, skill, rules, clock, ct);
        if (decision.Events.Count > 0)
            await session.WriteEvidence(decision.Events.Aggregate(stream.Aggregate, SkillProfile.Fold)!, evidence, ct);
        return recorded;
    }
}
