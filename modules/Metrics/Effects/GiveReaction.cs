using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Effects;

/// <param name="Score">1-5.</param>
public sealed record GiveReaction(Guid ProgrammeId, Guid PersonId, int Score)
{
    public Guid AnswersId => ProgrammeAnswers.IdOf(ProgrammeId, PersonId);

    /// <summary>What a failure writes to the log says nothing of what was answered.</summary>
    public override string ToString() => nameof(GiveReaction);
}

public static class GiveReactionHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        GiveReaction command, [WriteAggregate(nameof(GiveReaction.AnswersId), Required = false)] IEventStream<ProgrammeAnswers> stream, IDocumentSession session,
        TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, await session.Finished(command.ProgrammeId, command.PersonId, ct), clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.KeepReaction(command, clock.GetUtcNow(), ct);
        return stream.Record(decision);
    }

    /// <param name="finishedOn">Null where they have not.</param>
    public static Decision Decide(GiveReaction command, ProgrammeAnswers? answers, DateOnly? finishedOn, DateTimeOffset now)
    {
        if (FollowUp.MayNotReact(finishedOn) is { } refusal) return refusal;
        if (answers?.Reaction is { } given) return given == command.Score ? Decision.Nothing : Refusal.Conflict("metrics.already-answered");
        return Decision.Record(new ReactionGiven(command.ProgrammeId, command.PersonId, command.Score, now));
    }
}
