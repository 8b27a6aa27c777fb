using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.ImprovementPlans;

public sealed record HoldCheckpoint(Guid PlanId, Guid PersonId, Guid By, ImprovementPart Part, Guid CheckpointId, bool IsMet, string Comment)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(HoldCheckpoint);
}

public static class HoldCheckpointHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        HoldCheckpoint command,
        [WriteAggregate(nameof(HoldCheckpoint.PlanId), Required = false)] IEventStream<ImprovementPlan> stream,
        IDocumentSession session,
        PersonKeys keys,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Write(command.PlanId, keys, words => words.WithSeen(command.CheckpointId, command.Comment), ct);
        return stream.Record(decision);
    }

    public static Decision Decide(HoldCheckpoint command, ImprovementPlan? plan, DateTimeOffset now)
    {
        if (plan.MayNot(command.PersonId, command.Part, ImprovementPart.Writer) is { } refusal) return refusal;
        if (plan!.Checkpoints.FirstOrDefault(c => c.Id == command.CheckpointId) is not { } checkpoint) return Refusal.NotFound("goals.unknown-checkpoint");
        if (plan.NotUnderWay() is { } notNow) return notNow;
        if (checkpoint.IsMet is not null) return Refusal.Conflict("goals.checkpoint-held");

        return Decision.Record(new ImprovementCheckpointHeld(plan.Id, checkpoint.Id, command.IsMet, command.By, now));
    }
}
