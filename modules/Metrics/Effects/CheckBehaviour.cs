using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Effects;

/// <param name="By">The participant themselves, or their manager of today.</param>
public sealed record CheckBehaviour(Guid ProgrammeId, Guid PersonId, BehaviourAnswer Answer, Guid By)
{
    public Guid AnswersId => ProgrammeAnswers.IdOf(ProgrammeId, PersonId);

    public bool IsOwn => By == PersonId;

    /// <summary>What a failure writes to the log says nothing of what was answered.</summary>
    public override string ToString() => nameof(CheckBehaviour);
}

public static class CheckBehaviourHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CheckBehaviour command, [WriteAggregate(nameof(CheckBehaviour.AnswersId), Required = false)] IEventStream<ProgrammeAnswers> stream, IDocumentSession session,
        TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, await session.Finished(command.ProgrammeId, command.PersonId, ct), clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0) await session.KeepCheck(command, clock.GetUtcNow(), ct);
        return stream.Record(decision);
    }

    /// <param name="finishedOn">Null where they have not.</param>
    public static Decision Decide(CheckBehaviour command, ProgrammeAnswers? answers, DateOnly? finishedOn, DateTimeOffset now, DateOnly today)
    {
        if ((command.IsOwn ? answers?.Own : answers?.Led) is { } given) return given == command.Answer ? Decision.Nothing : Refusal.Conflict("metrics.already-answered");
        if (FollowUp.MayNotCheck(finishedOn, today) is { } refusal) return refusal;
        return Decision.Record(new BehaviourChecked(command.ProgrammeId, command.PersonId, command.Answer, command.By, now));
    }
}
