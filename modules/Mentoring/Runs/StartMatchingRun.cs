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
        IDocumentSession session, TimeProvider clock, CancellationToken ct) => stream.Record(stream.Aggregate is not null
            ? Decision.Nothing // its job was faster
            : Decide(command, (await session.LoadAsync<MentoringProgramme>(command.ProgrammeId, ct))?.Content, clock.GetUtcNow(), clock.Today()));

    internal static Decision Decide(StartMatchingRun command, MentoringProgrammeContent? programme, DateTimeOffset now, DateOnly today)
    {
        if (programme is null) return Refusal.NotFound("mentoring.unknown-programme");
        if (today > programme.Ends) return Refusal.Conflict("mentoring.programme-ended");
        if (programme.Kind == MentoringKind.Circle) return Refusal.Conflict("mentoring.not-of-pairs");
        return Decision.Record(new MatchingRunStarted(command.RunId, command.ProgrammeId, command.IsByHand, command.By, now));
    }
}
