using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

public sealed record DraftPlan(
    Guid PlanId, Guid PersonId, Guid By, PlanType Type, string Title, string? Purpose, DateOnly Until, Guid? TargetRoleProfileId)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(DraftPlan);
}

/// <summary>What the decision has to know of the person and the role to come.</summary>
/// <param name="Asked">What the target role asks on the last day of the plan; null where there is no such role.</param>
internal sealed record PlanStart(Standing? Person, IReadOnlyList<Asked>? Asked, IReadOnlyDictionary<Guid, int> Levels);

public static class DraftPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DraftPlan command,
        [WriteAggregate(nameof(DraftPlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var start = new PlanStart(
            await session.Standing(command.PersonId, clock.Today(), ct),
            command.TargetRoleProfileId is { } role ? await session.AskedBy(role, command.Until, ct) : null,
            await session.Levels(command.PersonId, ct));
        var decision = Decide(command, start, clock.GetUtcNow(), clock.Today());
        if (decision.Refusal is null) session.Store(new PlanWords(command.PlanId, command.PersonId, command.Title.Trim(), command.Purpose?.Trim()));
        return stream.Record(decision);
    }

    internal static Decision Decide(DraftPlan command, PlanStart start, DateTimeOffset now, DateOnly today)
    {
        if (start.Person is null) return Refusal.NotFound("goals.unknown-person");
        if (!start.Person.IsEmployed) return Refusal.Conflict("goals.not-employed");
        if (command.Until < today) return Refusal.Conflict("goals.day-passed");
        var (source, target) = (start.Person.RoleProfileId, command.TargetRoleProfileId);
        if (command.Type != PlanType.Reskilling)
            return target is not null && target != source
                ? Refusal.Conflict("goals.role-change")
                : Decision.Record(new PlanDrafted(command.PlanId, command.PersonId, command.Type, command.By, command.Until, source, null, null, now));

        if (source is null) return Refusal.Conflict("goals.no-source-role");
        if (target is not { } role) return Refusal.Conflict("goals.no-target-role");
        if (start.Asked is not { } asked) return Refusal.NotFound("goals.unknown-role");
        if (role == source) return Refusal.Conflict("goals.same-role");
        return Decision.Record([
            new PlanDrafted(command.PlanId, command.PersonId, command.Type, command.By, command.Until, source, role, asked.FitOf(start.Levels), now),
            .. Missing(asked, start.Levels).Take(DevelopmentPlan.MostItems).Select(m => new PlanItemAdded(command.PlanId, Item(m.Asked, m.From, command.Until))),
        ]);
    }

    /// <summary>What weighs most first.</summary>
    private static IEnumerable<(Asked Asked, int From)> Missing(IReadOnlyList<Asked> asked, IReadOnlyDictionary<Guid, int> levels) => asked
        .Select(a => (Asked: a, From: levels.GetValueOrDefault(a.SkillId)))
        .Where(m => m.Asked.Level > m.From)
        .OrderByDescending(m => m.Asked.Importance * (m.Asked.Level - m.From)).ThenBy(m => m.Asked.SkillId);

    private static PlanItemContent Item(Asked missing, int from, DateOnly until) => new(
        Guid.CreateVersion7(), PlanItemKind.Course, missing.SkillId, from, missing.Level, until, (missing.Level - from) * PlanItemContent.HoursPerStep);
}
