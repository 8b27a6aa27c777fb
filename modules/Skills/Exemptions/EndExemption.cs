using Competence.Kernel;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Exemptions;

public sealed record EndExemption(Guid PersonId, Guid SkillId, Guid EndedBy)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);
}

public static class EndExemptionHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        EndExemption command,
        [WriteAggregate(nameof(EndExemption.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Refusal is null) session.Delete<ExemptionReason>(ExemptionReason.IdOf(command.PersonId, command.SkillId));
        return await session.RecordExemption(stream, decision, command.SkillId, clock, ct);
    }

    public static Decision Decide(EndExemption command, SkillProfile? profile, DateTimeOffset now) =>
        profile?.Exemptions.ContainsKey(command.SkillId) is true
            ? Decision.Record(new ExemptionEnded(command.PersonId, command.SkillId, command.EndedBy, now))
            : Refusal.NotFound("skills.no-exemption");
}
