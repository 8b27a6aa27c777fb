using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Enrolments;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Relationships;

/// <param name="BasedOn">The version that the reader saw; null: any.</param>
public sealed record ConsentToAgreement(Guid RelationshipId, Guid By, long? BasedOn = null);

public static class ConsentToAgreementHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ConsentToAgreement command, [WriteAggregate(nameof(ConsentToAgreement.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var sought = stream.Aggregate is { StartedAt: null } pair ? await session.SoughtBy(pair, ct) : [];
        var decision = Decide(command, stream.Aggregate, sought, stream.CurrentVersion, clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0) await session.Rewrite(stream.Aggregate!, words => words with { Goal = words.ProposedGoal, ProposedGoal = null }, ct);
        return stream.Record(decision);
    }

    internal static Decision Decide(
        ConsentToAgreement command, Relationship? pair, IReadOnlyList<SkillAtStart> sought, long? version, DateTimeOffset now, DateOnly today)
    {
        if (pair.MayNot(command.By) is { } refusal) return refusal;
        if (!pair!.IsRunning) return PairRules.NotRunning;
        if (pair is { Proposed: null, Agreement: not null }) return Decision.Nothing;
        if (pair.Proposed is not { } proposed) return Refusal.Conflict("mentoring.nothing-proposed");
        if (proposed.ProposedBy == command.By) return Refusal.Forbidden("mentoring.own-proposal");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (proposed.Until <= today) return Refusal.Conflict("mentoring.proposal-passed");

        var made = Decision.Record(new AgreementMade(pair.Id, command.By, now));
        return pair.StartedAt is not null ? made : made.Tell(new RelationshipStarted(
            pair.Id, pair.ProgrammeId, PairRules.Named(pair.Kind.ToString()), pair.MenteeId, pair.MentorId, sought, proposed.Sessions, pair.AskedAt, pair.AcceptedAt ?? now, now));
    }

    /// <summary>What the mentee seeks in the programme, and can today: the gain is measured from here.</summary>
    private static async Task<IReadOnlyList<SkillAtStart>> SoughtBy(this IQuerySession session, Relationship pair, CancellationToken ct)
    {
        var enrolment = await session.LoadAsync<MentoringEnrolment>(MentoringEnrolment.IdOf(pair.ProgrammeId, pair.MenteeId), ct);
        Guid[] skills = [.. enrolment?.Content.AsMentee?.Seeks.Select(s => s.SkillId) ?? []];
        var levels = await session.LevelsOf(pair.MenteeId, skills, ct);
        return [.. skills.Select(s => new SkillAtStart(s, levels.TryGetValue(s, out var level) ? level : null))];
    }
}
