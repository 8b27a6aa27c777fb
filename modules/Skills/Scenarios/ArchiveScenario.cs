using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

public sealed record ArchiveScenario(Guid ScenarioId, Guid UnitId);

public static class ArchiveScenarioHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ArchiveScenario command, [WriteAggregate(nameof(ArchiveScenario.ScenarioId), Required = false)] IEventStream<Scenario> stream) =>
        stream.Record(Decide(command, stream.Aggregate));

    public static Decision Decide(ArchiveScenario command, Scenario? scenario)
    {
        if (scenario?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-scenario");
        if (scenario.Status == ScenarioStatus.Archived) return Decision.Nothing;
        if (scenario.Status == ScenarioStatus.Promoted) return Refusal.Conflict("skills.scenario-promoted");

        return Decision.Record(new ScenarioArchived(scenario.Id));
    }
}
