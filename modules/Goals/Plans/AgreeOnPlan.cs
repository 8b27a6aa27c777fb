using Competence.Goals.Contracts;
using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="By">Who agrees; nobody to their own plan.</param>
/// <param name="BasedOn">The version that was read; null: any.</param>
public sealed record AgreeOnPlan(Guid PlanId, Guid PersonId, Guid By, long? BasedOn);

public static class AgreeOnPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AgreeOnPlan command,
        [WriteAggregate(nameof(AgreeOnPlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct) =>
        stream.Record(Decide(command, stream.Aggregate, await session.Levels(command.PersonId, ct), stream.CurrentVersion, clock.GetUtcNow()));

    /// <summary>What the person has come to be able to do meanwhile is done from the start.</summary>
    public static Decision Decide(AgreeOnPlan command, DevelopmentPlan? plan, IReadOnlyDictionary<Guid, int> levels, long? version, DateTimeOffset now)
    {
        if (plan.IsNot(command.PersonId) is { } unknown) return unknown;
        if (plan!.State == PlanState.Active) return Decision.Nothing;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (plan.State != PlanState.InReview) return Refusal.Conflict("goals.plan-not-in-review");
        if (command.By == command.PersonId) return Refusal.Forbidden("goals.own-plan");

        var reached = ReachLevel.Reached(plan, levels, now);
        return Decision.Record([new PlanAgreed(plan.Id, command.By, now), .. reached.Events]).Tell([
            plan.Activated(now),
            .. reached.News,
        ]);
    }

    internal static PlanActivated Activated(this DevelopmentPlan plan, DateTimeOffset now) => new(plan.Id, plan.PersonId,
        [.. plan.Items.Where(i => i.IsOpen && i.Content.SkillId is not null).Select(i => new PlannedSkill(i.Content.SkillId!.Value, i.Content.ToLevel!.Value, i.Content.Due))], now);
}
