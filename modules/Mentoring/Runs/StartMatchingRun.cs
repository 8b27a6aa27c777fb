using Competence.Kernel;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Runs;

/// <param name="IsByHand">Begin without any pair.</param>
public sealed record StartMatchingRun(Guid RunId, Guid ProgrammeId, bool IsByHand, Guid By);

public static class StartMatchingRunHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        StartMatchingRun command, [WriteAggregate(nameof(StartMatchingRun.RunId), Required = false)] IEventStream<MatchingRun> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var (programme, now) = (await session.LoadAsync<MentoringProgramme>(command.ProgrammeId, ct), clock.GetUtcNow());
        var decision = Decide(command, programme?.Content, now, clock.Today());
        if (decision.Refusal is null) await session.LayAside(command, now, ct);
        return stream.Record(decision);
    }

    internal static Decision Decide(StartMatchingRun command, MentoringProgrammeContent? programme, DateTimeOffset now, DateOnly today)
    {
        if (programme is null) return Refusal.NotFound("mentoring.unknown-programme");
        if (today > programme.Ends) return Refusal.Conflict("mentoring.programme-ended");
        if (programme.Kind == MentoringKind.Circle) return Refusal.Conflict("mentoring.not-of-pairs");
        return Decision.Record(new MatchingRunStarted(command.RunId, command.ProgrammeId, command.IsByHand, command.By, now));
    }

    /// <summary>A programme has one proposal at a time.</summary>
    private static async Task LayAside(this IDocumentSession session, StartMatchingRun command, DateTimeOffset now, CancellationToken ct)
    {
        var open = await session.Query<MatchingRun>()
            .Where(r => r.ProgrammeId == command.ProgrammeId && r.State.IsOneOf(RunState.Matching, RunState.Proposed)).Select(r => r.Id).ToListAsync(ct);
        foreach (var run in open)
            (await session.Events.FetchForWriting<MatchingRun>(run, ct)).AppendOne(new MatchingRunDiscarded(run, command.By, now));
    }
}
