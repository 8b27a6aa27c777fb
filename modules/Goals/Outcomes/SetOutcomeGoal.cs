using Competence.Goals.BusinessGoals;
using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Outcomes;

/// <param name="Baseline">Null: what is measured today.</param>
/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetOutcomeGoal(Guid OutcomeGoalId, OutcomeGoalContent Content, decimal? Baseline, bool IsNew, long? BasedOn = null);

/// <param name="IsSkillInUse">Null where there is no such skill, or none is named.</param>
/// <param name="Measured">What it stands at today; of what is measured by hand nothing.</param>
/// <param name="Goals">How many outcome goals there are.</param>
public sealed record OutcomeSurroundings(bool? IsSkillInUse, bool IsRoleKnown, bool IsGoalKnown, decimal? Measured, int Goals);

public static class SetOutcomeGoalHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetOutcomeGoal command,
        [WriteAggregate(nameof(SetOutcomeGoal.OutcomeGoalId), Required = false)] IEventStream<OutcomeGoal> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var content = command.Content;
        var reading = content.Kpi.IsMeasured() ? (await session.Measured([new(command.OutcomeGoalId, content, [])], clock.Today(), ct)).Values.Single() : null;
        var around = new OutcomeSurroundings(
            content.SkillId is { } skill ? await session.IsInUse(skill, ct) : null,
            content.RoleProfileId is not { } role || (await session.RoleNames([role], ct)).Count > 0,
            content.BusinessGoalId is not { } goal || await session.LoadAsync<BusinessGoal>(goal, ct) is not null,
            reading?.Figure.Value, await session.Query<OutcomeGoal>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.Today()));
    }

    public static Decision Decide(SetOutcomeGoal command, OutcomeGoal? goal, OutcomeSurroundings around, long? version, DateOnly today)
    {
        if (!command.IsNew && goal is null) return Refusal.NotFound("goals.unknown-outcome-goal");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        var (asked, before) = (command.Content, goal?.Content);
        if (asked.SkillId is not null && around.IsSkillInUse is null) return Refusal.NotFound("goals.unknown-skill");
        if (around.IsSkillInUse == false && asked.SkillId != before?.SkillId) return Refusal.Conflict("goals.skill-not-in-use");
        if (!around.IsRoleKnown) return Refusal.NotFound("goals.unknown-role");
        if (!around.IsGoalKnown) return Refusal.NotFound("goals.unknown-goal");
        if (before is not null && before.Kpi != asked.Kpi && goal!.Measurements.Count > 0) return Refusal.Conflict("goals.kpi-measured");
        if ((command.Baseline ?? around.Measured) is not { } baseline) return Refusal.Conflict("goals.no-baseline");

        var content = asked with { Baseline = baseline };
        if (content == before) return Decision.Nothing;
        if (content.Target == baseline) return Refusal.Conflict("goals.target-is-baseline");
        if (content.Until < today && content.Until != before?.Until) return Refusal.Conflict("goals.day-passed");
        if (goal is null && around.Goals >= OutcomeGoal.Most) return Refusal.Conflict("goals.too-many-outcome-goals", OutcomeGoal.Most);
        return Decision.Record(new OutcomeGoalSet(command.OutcomeGoalId, content));
    }
}
