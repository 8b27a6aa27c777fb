using Competence.Goals.Copies;
using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.ImprovementPlans;

/// <param name="IsHr">Whether all who are named as HR are HR for this person.</param>
public sealed record DraftImprovementPlan(Guid PlanId, Guid PersonId, Guid By, ImprovementDraft Draft, bool IsHr)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(DraftImprovementPlan);
}

public static class DraftImprovementPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DraftImprovementPlan command,
        [WriteAggregate(nameof(DraftImprovementPlan.PlanId), Required = false)] IEventStream<ImprovementPlan> stream,
        IDocumentSession session,
        PersonKeys keys,
        TimeProvider clock,
        CancellationToken ct)
    {
        var (draft, today) = (command.Draft, clock.Today());
        var decision = Decide(command, await session.Standing(command.PersonId, today, ct), await session.Standing(draft.ApproverId, today, ct), clock.GetUtcNow(), today);
        if (decision.Refusal is null && await session.Store(new ImprovementWords(command.PlanId, command.PersonId, "", "", "").With(draft), keys, ct) is { } erased)
            return (new(erased), []);
        return stream.Record(decision);
    }

    internal static Decision Decide(DraftImprovementPlan command, Standing? person, Standing? approver, DateTimeOffset now, DateOnly today)
    {
        var draft = command.Draft;
        if (person is null) return Refusal.NotFound("goals.unknown-person");
        if (!person.IsEmployed) return Refusal.Conflict("goals.not-employed");
        if (draft.Until < today) return Refusal.Conflict("goals.day-passed");
        if (draft.Checkpoints.Any(c => c.Day < today || c.Day > draft.Until)) return Refusal.Conflict("goals.checkpoint-outside");
        if (draft.Unnamed(command.PersonId, command.By, approver, command.IsHr) is { } unnamed) return unnamed;

        return Decision.Record(new ImprovementPlanDrafted(
            command.PlanId, command.PersonId, command.By, draft.Until, draft.ApproverId, draft.HrIds, [.. draft.Checkpoints.Select(c => new Checkpoint(c.Id, c.Day))], now));
    }
}

internal static class Naming
{
    /// <summary>Why those who are named cannot have that part.</summary>
    public static Refusal? Unnamed(this ImprovementDraft draft, Guid person, Guid by, Standing? approver, bool isHr) =>
        draft.ApproverId == person || draft.ApproverId == by || draft.HrIds.Contains(draft.ApproverId) ? Refusal.Conflict("goals.improvement-approver")
        : approver is not { IsEmployed: true } ? Refusal.Conflict("goals.unknown-approver")
        : !isHr || draft.HrIds.Contains(person) ? Refusal.Conflict("goals.not-hr")
        : null;

    public static async Task<bool> AreHr(this IPolicy policy, string tenant, IReadOnlyList<Guid> people, Guid person, CancellationToken ct)
    {
        foreach (var one in people)
            if (await policy.Can(new Actor(tenant, one, null, []), ImprovementParts.Hr, person, ct) is not null) return false;
        return true;
    }
}
