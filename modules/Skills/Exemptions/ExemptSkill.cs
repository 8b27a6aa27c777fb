using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Gaps;
using Competence.Skills.Members;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Exemptions;

/// <param name="Until">The last day.</param>
public sealed record ExemptSkill(Guid PersonId, Guid SkillId, DateOnly Until, string Reason, Guid ExemptedBy)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(ExemptSkill);
}

public static class ExemptSkillHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ExemptSkill command,
        [WriteAggregate(nameof(ExemptSkill.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var isSkill = await session.LoadAsync<Skill>(command.SkillId, ct) is not null;
        var isKnown = await session.Member(command.PersonId, clock.Today(), ct) is not null;
        var decision = Decide(command, stream.Aggregate, isKnown, isSkill, clock.GetLocalNow());
        if (decision.Refusal is null)
            session.Store(new ExemptionReason(ExemptionReason.IdOf(command.PersonId, command.SkillId), command.PersonId, command.SkillId, command.Reason.Trim()));
        return await session.RecordExemption(stream, decision, command.SkillId, clock, ct);
    }

    public static Decision Decide(ExemptSkill command, SkillProfile? profile, bool isKnown, bool isSkill, DateTimeOffset now)
    {
        if (!isKnown) return Refusal.NotFound("skills.unknown-person");
        if (!isSkill) return Refusal.NotFound("skills.unknown-skill");
        if (command.ExemptedBy == command.PersonId) return Refusal.Forbidden("skills.own-exemption");
        if (command.Until < DateOnly.FromDateTime(now.DateTime)) return Refusal.Conflict("skills.exemption-over");
        if (profile?.Exemptions.GetValueOrDefault(command.SkillId)?.Until == command.Until) return Decision.Nothing;

        return Decision.Record(new SkillExempted(command.PersonId, command.SkillId, command.Until, command.ExemptedBy, now.ToUniversalTime()));
    }

    /// <summary>And in the same transaction what it does to gaps.</summary>
    internal static async Task<(Outcome, OutgoingMessages)> RecordExemption(
        this IDocumentSession session, IEventStream<SkillProfile> stream, Decision decision, Guid skill, TimeProvider clock, CancellationToken ct)
    {
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count == 0) return (outcome, news);

        var profile = decision.Events.Aggregate(stream.Aggregate, SkillProfile.Fold)!;
        await session.Begin(ct);
        await session.WriteExemption(profile, skill, ct);
        news.AddRange(await session.SettleGaps([profile.PersonId], clock.Today(), ct));
        return (outcome, news);
    }
}
