using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Openings;

/// <param name="BasedOn">The version that was read; null: any.</param>
public sealed record ChangeOpening(Guid OpeningId, Guid UnitId, Guid RoleProfileId, Guid By, OpeningTerms Terms, string Reason, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds nothing that people wrote.</summary>
    public override string ToString() => nameof(ChangeOpening);
}

public static class ChangeOpeningHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ChangeOpening command, [WriteAggregate(nameof(ChangeOpening.OpeningId), Required = false)] IEventStream<Opening> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var skills = await session.SkillNames([.. command.Terms.Legal.Select(l => l.SkillId)], ct);
        var version = await session.RoleVersion(command.RoleProfileId, ct);
        var decision = Decide(command, stream.Aggregate, stream.CurrentVersion, version, skills.ContainsKey, clock.GetUtcNow(), clock.Today());
        if (decision.Refusal is null) session.Store(new OpeningWords(command.OpeningId, command.Reason.Trim()));
        return stream.Record(decision);
    }

    /// <param name="published">The role's published version; null where it has none.</param>
    public static Decision Decide(
        ChangeOpening command, Opening? opening, long? version, int? published, Func<Guid, bool> isSkill, DateTimeOffset now, DateOnly today)
    {
        if (opening.IsNotOf(command.UnitId) is { } unknown) return unknown;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (opening!.HasEnded) return Refusal.Conflict("goals.opening-ended");
        if (opening.State != OpeningState.Draft) return Refusal.Conflict("goals.opening-approved");
        if (OpeningRules.Fault(command.Terms, published, isSkill, today) is { } fault) return fault;

        return Decision.Record(new OpeningChanged(opening.Id, command.RoleProfileId, published!.Value, command.By, command.Terms, now));
    }
}
