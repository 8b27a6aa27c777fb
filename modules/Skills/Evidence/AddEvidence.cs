using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Members;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Evidence;

public sealed record AddEvidence(Guid PersonId, Guid SkillId, Guid EvidenceId, NewEvidence Details, Guid AddedBy)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(AddEvidence);
}

public static class AddEvidenceHandler
{
    public const int Most = 500;

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AddEvidence command,
        [WriteAggregate(nameof(AddEvidence.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        var isKnown = await session.Member(command.PersonId, clock.Today(), ct) is not null;
        var decision = Decide(command, stream.Aggregate, isKnown, skill, clock.GetLocalNow());
        if (decision.Refusal is null)
            session.Store(new EvidenceText(
                command.EvidenceId, command.PersonId, command.Details.Title.Trim(), command.Details.Issuer?.Trim(), command.Details.Url, command.Details.FileHash));
        return await session.RecordEvidence(stream, decision, command.EvidenceId, skill, await RatingRules.Of(session, ct), clock, ct);
    }

    public static Decision Decide(AddEvidence command, SkillProfile? profile, bool isKnown, Skill? skill, DateTimeOffset now)
    {
        var details = command.Details;
        if (!isKnown) return Refusal.NotFound("skills.unknown-person");
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        if (skill.Status != SkillStatus.Active) return Refusal.Conflict("skills.not-active");
        if (details.IssuedAt > DateOnly.FromDateTime(now.DateTime)) return Refusal.Conflict("skills.not-yet-issued");
        if (profile?.Evidence.Count >= Most) return Refusal.Conflict("skills.too-much-evidence", Most);

        return Decision.Record(new EvidenceAdded(
            command.PersonId, command.EvidenceId, skill.Id, details.Type, details.Level, details.IssuedAt!.Value, details.ExpiresAt,
            command.AddedBy, now.ToUniversalTime()));
    }
}
