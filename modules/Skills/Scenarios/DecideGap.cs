using Competence.Kernel;
using Competence.Skills.Catalogue;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

/// <param name="Decision">What is to be done.</param>
/// <param name="Comment">Why or how; an acceptance needs it.</param>
public sealed record DecideGap(Guid ScenarioId, Guid UnitId, GapDecision Decision, string? Comment)
{
    /// <summary>What a failure writes to the log holds nothing that people wrote.</summary>
    public override string ToString() => nameof(DecideGap);
}

public static class DecideGapHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DecideGap command,
        [WriteAggregate(nameof(DecideGap.ScenarioId), Required = false)] IEventStream<Scenario> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var isSkillKnown = await session.LoadAsync<Skill>(command.Decision.SkillId, ct) is not null;
        var isOwnerKnown = await session.IsEmployed(command.Decision.OwnerId, clock.Today(), ct);
        var decision = Decide(command, stream.Aggregate, isSkillKnown, isOwnerKnown, clock.Today());
        if (decision.Refusal is null) session.Note(command.ScenarioId, command.Decision, command.Comment);
        return stream.Record(decision);
    }

    public static Decision Decide(DecideGap command, Scenario? scenario, bool isSkillKnown, bool isOwnerKnown, DateOnly today)
    {
        var to = command.Decision;
        if (scenario?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-scenario");
        if (scenario.Status == ScenarioStatus.Archived) return Refusal.Conflict("skills.scenario-closed");
        if (!isSkillKnown) return Refusal.NotFound("skills.unknown-skill");
        var earlier = scenario.DecisionOn(to.SkillId, to.Level);
        if (!isOwnerKnown && earlier?.OwnerId != to.OwnerId) return Refusal.NotFound("skills.unknown-owner");
        if (to.Answer == GapAnswer.Accept && string.IsNullOrWhiteSpace(command.Comment)) return Refusal.Conflict("skills.reason-missing");
        if (to.Due < today && earlier?.Due != to.Due) return Refusal.Conflict("skills.past-due-date");
        if (earlier == to) return Decision.Nothing;

        return Decision.Record(new GapDecided(scenario.Id, to.SkillId, to.Level, to.Answer, to.OwnerId, to.Due, to.IsDone));
    }
}
