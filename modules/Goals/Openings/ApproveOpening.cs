using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Openings;

/// <param name="By">Somebody else than who drafted it.</param>
/// <param name="BasedOn">The version that was read; null: any.</param>
public sealed record ApproveOpening(Guid OpeningId, Guid UnitId, Guid By, long? BasedOn);

public static class ApproveOpeningHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ApproveOpening command, [WriteAggregate(nameof(ApproveOpening.OpeningId), Required = false)] IEventStream<Opening> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));

    public static Decision Decide(ApproveOpening command, Opening? opening, long? version, DateTimeOffset now, DateOnly today)
    {
        if (opening.IsNotOf(command.UnitId) is { } unknown) return unknown;
        if (opening!.State == OpeningState.Approved) return Decision.Nothing;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (opening.State != OpeningState.Draft) return Refusal.Conflict("goals.opening-step");
        if (command.By == opening.DraftedBy) return Refusal.Forbidden("goals.own-opening");

        return Decision.Record(new OpeningApproved(opening.Id, command.By, today, now));
    }
}

internal static class OpeningRules
{
    public static Refusal? IsNotOf(this Opening? opening, Guid unit) => opening?.UnitId == unit ? null : Refusal.NotFound("goals.unknown-opening");

    /// <param name="version">The role's published version; null where it has none.</param>
    public static Refusal? Fault(OpeningTerms terms, int? version, Func<Guid, bool> isSkill, DateOnly today) =>
        version is null ? Refusal.NotFound("goals.unknown-role")
        : terms.NeededBy < today ? Refusal.Conflict("goals.day-passed")
        : terms.Legal.All(l => isSkill(l.SkillId)) ? null
        : Refusal.NotFound("goals.unknown-skill");
}
