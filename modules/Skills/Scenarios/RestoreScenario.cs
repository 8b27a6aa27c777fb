using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

public sealed record RestoreScenario(Guid ScenarioId, Guid UnitId);

public static class RestoreScenarioHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RestoreScenario command,
        [WriteAggregate(nameof(RestoreScenario.ScenarioId), Required = false)] IEventStream<Scenario> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var others = await session.Namesakes(command.UnitId, command.ScenarioId, ct);
        return stream.Record(Decide(command, stream.Aggregate, others));
    }

    public static Decision Decide(RestoreScenario command, Scenario? scenario, IReadOnlyList<Scenario> others)
    {
        if (scenario?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-scenario");
        if (scenario.Status != ScenarioStatus.Archived) return Refusal.Conflict("skills.scenario-not-archived");
        if (Names.IsTaken(scenario.Name, others)) return Refusal.Conflict("skills.scenario-name-taken");

        return Decision.Record(new ScenarioRestored(scenario.Id));
    }
}
