using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Evidence;

public sealed record RemoveEvidence(Guid PersonId, Guid EvidenceId, Guid RemovedBy)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);
}

public static class RemoveEvidenceHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RemoveEvidence command,
        [WriteAggregate(nameof(RemoveEvidence.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Refusal is null) session.Delete<EvidenceText>(command.EvidenceId);
        var skill = stream.Aggregate.Of(command.EvidenceId) is { } item ? await session.LoadAsync<Skill>(item.SkillId, ct) : null;
        return await session.RecordEvidence(stream, decision, command.EvidenceId, skill, await RatingRules.Of(session, ct), clock, ct);
    }

    /// <summary>What has counted in a level is revoked and not removed: the level of then must stay explained.</summary>
    public static Decision Decide(RemoveEvidence command, SkillProfile? profile, DateTimeOffset now)
    {
        if (profile.Of(command.EvidenceId) is not { } item) return Refusal.NotFound("skills.unknown-evidence");
        if (item.Status is EvidenceStatus.Verified or EvidenceStatus.Revoked) return Refusal.Conflict("skills.evidence-judged");

        return Decision.Record(new EvidenceRemoved(command.PersonId, item.Id, item.SkillId, command.RemovedBy, now));
    }
}
