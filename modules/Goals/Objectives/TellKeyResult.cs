using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Objectives;

/// <param name="By">Who tells.</param>
public sealed record TellKeyResult(Guid ObjectiveId, Guid KeyResultId, decimal Current, Guid By);

public static class TellKeyResultHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        TellKeyResult command, [WriteAggregate(nameof(TellKeyResult.ObjectiveId), Required = false)] IEventStream<Objective> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(TellKeyResult command, Objective? objective, DateTimeOffset now)
    {
        if (objective is null) return Refusal.NotFound("goals.unknown-objective");
        if (objective.Content.KeyResults.FirstOrDefault(k => k.KeyResultId == command.KeyResultId) is not { } result) return Refusal.NotFound("goals.unknown-key-result");
        if (objective.IsArchived) return Refusal.Conflict("goals.objective-archived");
        if (objective.CurrentOf(result) == command.Current) return Decision.Nothing;

        return Decision.Record(new KeyResultTold(objective.Id, result.KeyResultId, command.Current, command.By, now));
    }
}
