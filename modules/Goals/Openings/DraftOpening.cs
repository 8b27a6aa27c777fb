using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Openings;

/// <param name="Reason">Why somebody is looked for.</param>
public sealed record DraftOpening(Guid OpeningId, Guid UnitId, Guid RoleProfileId, Guid By, OpeningTerms Terms, string Reason)
{
    /// <summary>What a failure writes to the log holds nothing that people wrote.</summary>
    public override string ToString() => nameof(DraftOpening);
}

public static class DraftOpeningHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DraftOpening command,
        [WriteAggregate(nameof(DraftOpening.OpeningId), Required = false)] IEventStream<Opening> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skills = await session.SkillNames([.. command.Terms.Legal.Select(l => l.SkillId)], ct);
        var (isUnitKnown, version) = (await session.IsUnit(command.UnitId, ct), await session.RoleVersion(command.RoleProfileId, ct));
        var decision = Decide(command, isUnitKnown, version, skills.ContainsKey, clock.GetUtcNow(), clock.Today());
        if (decision.Refusal is null) session.Store(new OpeningWords(command.OpeningId, command.Reason.Trim()));
        return stream.Record(decision);
    }

    /// <param name="version">The role's published version; null where it has none.</param>
    public static Decision Decide(DraftOpening command, bool isUnitKnown, int? version, Func<Guid, bool> isSkill, DateTimeOffset now, DateOnly today)
    {
        if (!isUnitKnown) return Refusal.NotFound("goals.unknown-unit");
        if (OpeningRules.Fault(command.Terms, version, isSkill, today) is { } fault) return fault;

        return Decision.Record(new OpeningDrafted(command.OpeningId, command.UnitId, command.RoleProfileId, version!.Value, command.By, command.Terms, now));
    }

    internal static async Task<int?> RoleVersion(this IQuerySession session, Guid role, CancellationToken ct) => (await session.Read(
        "select version from goals.roles where tenant_id = @tenant and role_profile_id = @role", row => (int?)row.GetInt32(0), ct, ("role", role))).SingleOrDefault();
}
