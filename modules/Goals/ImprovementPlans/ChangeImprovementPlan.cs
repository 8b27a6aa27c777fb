using Competence.Goals.Copies;
using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.ImprovementPlans;

/// <param name="Part">What the writer has to do with it.</param>
/// <param name="IsHr">Whether all who are named as HR are HR for this person.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record ChangeImprovementPlan(Guid PlanId, Guid PersonId, Guid By, ImprovementPart Part, ImprovementDraft Draft, bool IsHr, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(ChangeImprovementPlan);
}

public static class ChangeImprovementPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ChangeImprovementPlan command,
        [WriteAggregate(nameof(ChangeImprovementPlan.PlanId), Required = false)] IEventStream<ImprovementPlan> stream,
        IDocumentSession session,
        PersonKeys keys,
        TimeProvider clock,
        CancellationToken ct)
    {
        var words = await session.ImprovementWords(command.PlanId, keys, ct);
        var approver = await session.Standing(command.Draft.ApproverId, clock.Today(), ct);
        var decision = Decide(command, stream.Aggregate, words?.SaysTheSame(command.Draft) == true, approver, stream.CurrentVersion, clock.GetUtcNow());
        if (decision.Events.Count > 0 && words is not null) await session.Store(words.With(command.Draft), keys, ct);
        return stream.Record(decision);
    }

    /// <param name="saysTheSame">What has been seen and what is expected, which stand once they are approved.</param>
    internal static Decision Decide(ChangeImprovementPlan command, ImprovementPlan? plan, bool saysTheSame, Standing? approver, long? version, DateTimeOffset now)
    {
        if (plan.MayNot(command.PersonId, command.Part, ImprovementPart.Writer) is { } refusal) return refusal;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        var (draft, isApproved) = (command.Draft, plan!.State == ImprovementState.Active);
        if (plan.State == ImprovementState.Ended) return Refusal.Conflict("goals.plan-ended");
        if (plan.State == ImprovementState.WaitingForApproval) return Refusal.Conflict("goals.improvement-waits");
        if (isApproved && (!saysTheSame || draft.ApproverId != plan.ApproverId)) return Refusal.Conflict("goals.improvement-approved");
        if (plan.Checkpoints.Any(c => c.IsMet is not null && !draft.Checkpoints.Any(d => (d.Id, d.Day) == (c.Id, c.Day)))) return Refusal.Conflict("goals.checkpoint-held");
        if (draft.Checkpoints.Any(c => c.Day > draft.Until)) return Refusal.Conflict("goals.checkpoint-outside");
        if (!isApproved && draft.Unnamed(command.PersonId, command.By, approver, isHr: true) is { } unnamed) return unnamed;
        if (!command.IsHr || draft.HrIds.Contains(command.PersonId)) return Refusal.Conflict("goals.not-hr");

        var known = plan.Checkpoints.ToDictionary(c => c.Id, c => c.IsMet);
        return Decision.Record(new ImprovementPlanRevised(
            plan.Id, command.By, draft.Until, draft.ApproverId, draft.HrIds,
            [.. draft.Checkpoints.Select(c => new Checkpoint(c.Id, c.Day, known.GetValueOrDefault(c.Id)))], now));
    }
}
