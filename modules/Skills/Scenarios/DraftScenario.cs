using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

/// <param name="Preset">What it begins with; null: nothing.</param>
public sealed record DraftScenario(Guid ScenarioId, Guid UnitId, ScenarioContent Content, ScenarioPreset? Preset);

/// <param name="FromYear">The first year that is looked at.</param>
/// <param name="ToYear">The last.</param>
public sealed record ScenarioContent(LocalizedText Name, int FromYear, int ToYear, LocalizedText Assumptions);

public static class DraftScenarioHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DraftScenario command,
        [WriteAggregate(nameof(DraftScenario.ScenarioId), Required = false)] IEventStream<Scenario> stream,
        IDocumentSession session,
        IStaffingSource source,
        TimeProvider clock,
        CancellationToken ct)
    {
        var others = await session.Namesakes(command.UnitId, command.ScenarioId, ct);
        var staffing = await source.Now(session, clock.Today(), ct);
        var plan = command.Preset is { } preset && staffing.Knows(command.UnitId)
            ? Presets.Of(preset, command.UnitId, command.Content, staffing, await session.RolesIn(staffing.Roles(command.UnitId).Keys, ct))
            : ScenarioPlan.Empty;
        return stream.Record(Decide(command, stream.Aggregate, staffing.Knows(command.UnitId), others, plan));
    }

    public static Decision Decide(DraftScenario command, Scenario? scenario, bool isUnitKnown, IReadOnlyList<Scenario> others, ScenarioPlan plan)
    {
        var (id, content) = (command.ScenarioId, command.Content);
        if (scenario is not null) return Decision.Nothing;
        if (!isUnitKnown) return Refusal.NotFound("skills.unknown-unit");
        if (Names.IsTaken(content.Name, others)) return Refusal.Conflict("skills.scenario-name-taken");

        var drafted = new ScenarioDrafted(id, command.UnitId, content.Name, content.FromYear, content.ToYear, content.Assumptions);
        return plan.IsSame(ScenarioPlan.Empty) ? Decision.Record(drafted) : Decision.Record(drafted, new ScenarioPlanned(id, plan));
    }
}
