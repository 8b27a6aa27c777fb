using Competence.Kernel;
using Competence.Skills.Assessors;
using Competence.Skills.Catalogue;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Evidence;

public enum Verdict { Verify, Reject, Revoke }

/// <param name="Level">What it shows; for a verification.</param>
/// <param name="Reason">Why not; for the others.</param>
/// <param name="MayJudge">The judge manages the person, is their HR or owns the skills; an assessor of the skill may too.</param>
public sealed record JudgeEvidence(Guid PersonId, Guid EvidenceId, Verdict Verdict, int? Level, string? Reason, Guid JudgeId, bool MayJudge)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(JudgeEvidence);
}

public static class JudgeEvidenceHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        JudgeEvidence command,
        [WriteAggregate(nameof(JudgeEvidence.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var item = stream.Aggregate.Of(command.EvidenceId);
        var skill = item is null ? null : await session.LoadAsync<Skill>(item.SkillId, ct);
        var rules = await RatingRules.Of(session, ct);
        var mayJudge = command.MayJudge || (item is not null && await session.IsAssessor(item.SkillId, command.JudgeId, clock.Today(), ct));
        var decision = Decide(command with { MayJudge = mayJudge }, stream.Aggregate, skill, clock.GetLocalNow(), rules);
        if (decision.Events.Count > 0 && await session.LoadAsync<EvidenceText>(command.EvidenceId, ct) is { } text)
            session.Store(text with { Reason = command.Reason?.Trim() });
        return await session.RecordEvidence(stream, decision, command.EvidenceId, skill, rules, clock, ct);
    }

    /// <summary>To anybody who may not judge it, there is no such evidence; the person sees it and may not.</summary>
    public static Decision Decide(JudgeEvidence command, SkillProfile? profile, Skill? skill, DateTimeOffset now, RatingRules? rules = null)
    {
        if (profile.Of(command.EvidenceId) is not { } item || skill is null) return Refusal.NotFound("skills.unknown-evidence");
        if (command.JudgeId == command.PersonId) return Refusal.Forbidden("skills.own-evidence");
        if (!command.MayJudge) return Refusal.NotFound("skills.unknown-evidence");
        var expected = command.Verdict == Verdict.Revoke ? EvidenceStatus.Verified : EvidenceStatus.Unverified;
        if (item.Status != expected) return Refusal.Conflict(command.Verdict == Verdict.Revoke ? "skills.evidence-not-verified" : "skills.evidence-judged");

        var judged = Rate.Record(Fact(command, item, now.ToUniversalTime()), profile, skill, now, (rules ?? RatingRules.Default).PolicyOf(skill.Framework));
        return judged.Tell(EvidenceNews.Of(command.Verdict, command.PersonId, item));
    }

    private static object Fact(JudgeEvidence command, EvidenceItem item, DateTimeOffset now) => command.Verdict switch
    {
        Verdict.Verify => new EvidenceVerified(
            command.PersonId, item.Id, item.SkillId, command.Level!.Value, item.IssuedAt, item.ExpiresAt, command.JudgeId, now),
        Verdict.Reject => new EvidenceRejected(command.PersonId, item.Id, item.SkillId, command.JudgeId, now),
        _ => new EvidenceRevoked(command.PersonId, item.Id, item.SkillId, command.JudgeId, now),
    };
}
