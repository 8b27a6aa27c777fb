using Competence.Goals.Contracts;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Reskilling;

/// <param name="On">The day from which it holds.</param>
/// <param name="Reason">Why the person is chosen, or leaves.</param>
public sealed record MoveParticipant(Guid ParticipationId, Guid PipelineId, Guid UnitId, Guid By, ReskillingStage To, DateOnly On, string? Reason)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(MoveParticipant);
}

public static class MoveParticipantHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        MoveParticipant command,
        [WriteAggregate(nameof(MoveParticipant.ParticipationId), Required = false)] IEventStream<Participation> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var pipeline = await session.LoadAsync<ReskillingPipeline>(command.PipelineId, ct);
        var taken = command.To == ReskillingStage.Admitted ? await session.SeatsTaken(command.PipelineId, ct) : 0;
        var decision = Decide(command, pipeline, stream.Aggregate, taken, clock.GetUtcNow());
        if (decision.Events.Count > 0 && command.Reason is { } reason)
            await session.Write(stream.Aggregate!.Id, stream.Aggregate.PersonId, words => command.To == ReskillingStage.Left
                ? words with { Leaving = reason.Trim() } : words with { Admission = reason.Trim() }, ct);
        return stream.Record(decision);
    }

    public static Decision Decide(MoveParticipant command, ReskillingPipeline? pipeline, Participation? participation, int seatsTaken, DateTimeOffset now)
    {
        if (participation.IsNotIn(pipeline, command.UnitId, command.By) is { } refusal) return refusal;
        if (participation!.Stage == command.To) return Decision.Nothing;
        if (participation.Stage is ReskillingStage.Left or ReskillingStage.Done) return Refusal.Conflict("goals.participation-ended");
        if (command.To != ReskillingStage.Left && command.To != participation.Stage + 1) return Refusal.Conflict("goals.stage-skipped");
        if (Seats.None(pipeline!, participation.Stage, command.To, seatsTaken) is { } full) return full;

        var moved = Decision.Record(new ParticipantMoved(participation.Id, command.To, command.By, command.On, now));
        return command.To == ReskillingStage.Placed
            ? moved.Tell(new PlacementProposed(participation.PipelineId, participation.PersonId, pipeline!.RoleProfileId, command.On, now))
            : moved;
    }
}

internal static class ParticipationRules
{
    /// <summary>Whoever runs a pipeline runs it for others: HR has no say on its own record.</summary>
    public static Refusal? IsNotIn(this Participation? participation, ReskillingPipeline? pipeline, Guid unit, Guid by) =>
        pipeline is null || pipeline.UnitId != unit || participation?.PipelineId != pipeline.Id ? Refusal.NotFound("goals.unknown-participation")
        : participation.PersonId == by ? Refusal.Forbidden("goals.own-participation")
        : null;
}
