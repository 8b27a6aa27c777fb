using Competence.Goals.Contracts;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Reskilling;

/// <param name="From">The stage that the person is seen in: another's move meanwhile is not taken back unseen.</param>
public sealed record StepBackParticipant(Guid ParticipationId, Guid PipelineId, Guid UnitId, Guid By, ReskillingStage From);

public static class StepBackParticipantHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        StepBackParticipant command,
        [WriteAggregate(nameof(StepBackParticipant.ParticipationId), Required = false)] IEventStream<Participation> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var pipeline = await session.LoadAsync<ReskillingPipeline>(command.PipelineId, ct);
        var taken = command.From == ReskillingStage.Left ? await session.SeatsTaken(command.PipelineId, ct) : 0;
        return stream.Record(Decide(command, pipeline, stream.Aggregate, taken, clock.GetUtcNow()));
    }

    /// <summary>Who had a seat when they left gets one back where there is one.</summary>
    public static Decision Decide(StepBackParticipant command, ReskillingPipeline? pipeline, Participation? participation, int seatsTaken, DateTimeOffset now)
    {
        if (participation.IsNotIn(pipeline, command.UnitId, command.By) is { } refusal) return refusal;
        if (participation!.Stage != command.From || participation.Before is not { } before) return Refusal.Conflict("goals.nothing-to-take-back");
        if (participation.Stage == ReskillingStage.Left && participation.MovedBy == participation.PersonId) return Refusal.Conflict("goals.left-by-themselves");
        if (Seats.None(pipeline!, participation.Stage, before, seatsTaken) is { } full) return full;

        var back = Decision.Record(new ParticipantSteppedBack(participation.Id, before, command.By, now));
        return participation.Stage == ReskillingStage.Placed
            ? back.Tell(new PlacementWithdrawn(participation.PipelineId, participation.PersonId, pipeline!.RoleProfileId, now))
            : back;
    }
}
