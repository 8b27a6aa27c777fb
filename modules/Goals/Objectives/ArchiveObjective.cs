using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Objectives;

/// <param name="IsArchived">False: it counts again.</param>
public sealed record ArchiveObjective(Guid ObjectiveId, bool IsArchived);

public static class ArchiveObjectiveHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ArchiveObjective command, [WriteAggregate(nameof(ArchiveObjective.ObjectiveId), Required = false)] IEventStream<Objective> stream) =>
        stream.Record(Decide(command, stream.Aggregate));

    public static Decision Decide(ArchiveObjective command, Objective? objective)
    {
        if (objective is null) return Refusal.NotFound("goals.unknown-objective");
        if (objective.IsArchived == command.IsArchived) return Decision.Nothing;

        return Decision.Record(command.IsArchived ? new ObjectiveArchived(objective.Id) : new ObjectiveRestored(objective.Id));
    }
}
