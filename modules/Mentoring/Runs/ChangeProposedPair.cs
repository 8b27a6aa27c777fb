using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Runs;

/// <param name="MentorId">Null: nobody.</param>
public sealed record ChangeProposedPair(Guid RunId, Guid MenteeId, Guid? MentorId, Guid By);

/// <summary>What the decision has to know of the two and of the run's other pairs.</summary>
/// <param name="Now">Whom the mentee has in the run; null: nobody.</param>
/// <param name="Barrier">Why they may not be paired; null where they may, or nobody is wanted.</param>
/// <param name="Left">Of the mentor's places, before this.</param>
internal sealed record PairChoice(Guid? Now, PairBarrier? Barrier, int Left);

public static class ChangeProposedPairHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ChangeProposedPair command, [WriteAggregate(nameof(ChangeProposedPair.RunId), Required = false)] IEventStream<MatchingRun> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate is not { } run) return stream.Record(Refusal.NotFound("mentoring.unknown-run"));
        await session.Begin(ct);
        await session.Hold($"mentoring.run/{run.Id}", ct);
        var programme = (await session.LoadAsync<MentoringProgramme>(run.ProgrammeId, ct))!.Content;
        var people = await session.ParticipantsOf(run.ProgrammeId, [command.MenteeId, command.MentorId ?? command.MenteeId], clock, ct);
        var (mentee, mentor) = (people.Find(p => p.PersonId == command.MenteeId), people.Find(p => p.PersonId == command.MentorId));
        var choice = new PairChoice(
            await session.MentorOf(run.Id, command.MenteeId, ct), command.MentorId is null ? null : Barrier(),
            mentor?.Mentor is { } gives ? gives.Free - (await session.MenteesOf(run.Id, mentor.PersonId, ct)).Count : 0);
        var decision = Decide(command, run, choice, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Put(command, choice, mentor is null ? null : Pair(mentee!, mentor), ct);
        return stream.Record(decision);

        PairBarrier? Barrier() => mentee is null ? PairBarrier.NotAMentee : mentor is null ? PairBarrier.NotAMentor
            : PairBarriers.Between(mentee, mentor, programme.Kind, clock.Today());

        MatchedPair Pair(Participant a, Participant b)
        {
            var score = PairScores.Of(a, b);
            return new(a.PersonId, b.PersonId, score, score.Total(programme.Weights));
        }
    }

    internal static Decision Decide(ChangeProposedPair command, MatchingRun run, PairChoice choice, DateTimeOffset now)
    {
        if (run.State != RunState.Proposed) return Refusal.Conflict("mentoring.run-not-proposed");
        if (command.MentorId == choice.Now) return Decision.Nothing;
        if (choice.Barrier is { } barrier) return PairRefusals.Of(barrier);
        if (command.MentorId is not null && choice.Left <= 0) return PairRefusals.Of(PairBarrier.MentorFull);
        return Decision.Record(new ProposedPairChanged(run.Id, command.MenteeId, command.MentorId, command.By, now));
    }

    private static async Task Put(this IDocumentSession session, ChangeProposedPair command, PairChoice choice, MatchedPair? pair, CancellationToken ct)
    {
        await session.Write(
            "delete from mentoring.run_pairs where tenant_id = @tenant and run_id = @run and mentee_id = @mentee", ct, ("run", command.RunId), ("mentee", command.MenteeId));
        if (pair is not null)
        {
            await session.WritePairs(command.RunId, [pair], isByHand: true, ct);
            await session.TakeUp(command.RunId, command.MenteeId, MatchSide.Mentee, ct);
            await session.TakeUp(command.RunId, pair.MentorId, MatchSide.Mentor, ct);
        }
        else await session.LeaveOver(command.RunId, [new(command.MenteeId, MatchSide.Mentee, UnmatchedReason.TakenOut)], ct);
        if (choice.Now is { } before && (await session.MenteesOf(command.RunId, before, ct)).Count == 0)
            await session.LeaveOver(command.RunId, [new(before, MatchSide.Mentor, UnmatchedReason.TakenOut)], ct);
    }
}
