using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

public sealed record ShareScenario(Guid ScenarioId, Guid UnitId);

public static class ShareScenarioHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ShareScenario command, [WriteAggregate(nameof(ShareScenario.ScenarioId), Required = false)] IEventStream<Scenario> stream) =>
        stream.Record(Decide(command, stream.Aggregate));

    public static Decision Decide(ShareScenario command, Scenario? scenario)
    {
        if (scenario?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-scenario");
        if (scenario.Status == ScenarioStatus.Shared) return Decision.Nothing;
        if (!scenario.IsOpen) return Refusal.Conflict("skills.scenario-closed");

        return Decision.Record(new ScenarioShared(scenario.Id));
    }
}
