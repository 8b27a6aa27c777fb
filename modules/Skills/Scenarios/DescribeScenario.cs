using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record DescribeScenario(Guid ScenarioId, Guid UnitId, ScenarioContent Content, long? BasedOn);

public static class DescribeScenarioHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DescribeScenario command,
        [WriteAggregate(nameof(DescribeScenario.ScenarioId), Required = false)] IEventStream<Scenario> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var others = await session.Namesakes(command.UnitId, command.ScenarioId, ct);
        return stream.Record(Decide(command, stream.Aggregate, others, stream.CurrentVersion));
    }

    public static Decision Decide(DescribeScenario command, Scenario? scenario, IReadOnlyList<Scenario> others, long? version)
    {
        var content = command.Content;
        if (scenario?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-scenario");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (!scenario.IsOpen) return Refusal.Conflict("skills.scenario-closed");
        if (Names.IsTaken(content.Name, others)) return Refusal.Conflict("skills.scenario-name-taken");
        if (scenario.Plan.Years.Any(year => year < content.FromYear || year > content.ToYear)) return Refusal.Conflict("skills.year-outside-scenario");
        if (content == new ScenarioContent(scenario.Name, scenario.FromYear, scenario.ToYear, scenario.Assumptions)) return Decision.Nothing;

        return Decision.Record(new ScenarioDescribed(scenario.Id, content.Name, content.FromYear, content.ToYear, content.Assumptions));
    }
}
