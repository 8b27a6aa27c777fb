using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

public sealed record WithdrawGapDecision(Guid ScenarioId, Guid UnitId, Guid SkillId, int Level);

public static class WithdrawGapDecisionHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        WithdrawGapDecision command,
        [WriteAggregate(nameof(WithdrawGapDecision.ScenarioId), Required = false)] IEventStream<Scenario> stream,
        IDocumentSession session)
    {
        var decision = Decide(command, stream.Aggregate);
        if (decision.Refusal is null) session.Delete<GapNote>(GapNote.IdOf(command.ScenarioId, command.SkillId, command.Level));
        return stream.Record(decision);
    }

    public static Decision Decide(WithdrawGapDecision command, Scenario? scenario)
    {
        if (scenario?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-scenario");
        if (scenario.Status == ScenarioStatus.Archived) return Refusal.Conflict("skills.scenario-closed");
        if (scenario.DecisionOn(command.SkillId, command.Level) is null) return Decision.Nothing;

        return Decision.Record(new GapDecisionWithdrawn(scenario.Id, command.SkillId, command.Level));
    }
}
