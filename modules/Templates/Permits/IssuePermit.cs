using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Permits;

/// <param name="ValidTo">Null: as long as the rule says.</param>
public sealed record IssuePermit(
    Guid PersonId, Guid PermitId, Guid RuleId, IReadOnlyList<string> Types, string Employer, string? Conditions, DateOnly IssuedOn, DateOnly? ValidTo, Guid By)
{
    public Guid RecordId => ObligationRecord.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(IssuePermit);
}

public static class IssuePermitHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        IssuePermit command, [WriteAggregate(nameof(IssuePermit.RecordId), Required = false)] IEventStream<ObligationRecord> stream, IDocumentSession session, PersonKeys keys,
        TimeProvider clock, CancellationToken ct)
    {
        var around = await session.SurroundingsOf(command.PersonId, command.RuleId, ct);
        var (conditions, erased) = around.IsKnown ? await session.SealAbout(keys, command.PersonId, command.Conditions, command.PermitId, ct) : (null, null);
        var decision = erased ?? Decide(command, stream.Aggregate, around, conditions, clock.GetUtcNow(), clock.Today());
        return await session.RecordObligation(stream, decision, command.PersonId, clock, ct);
    }

    /// <summary>Issuing it meets the rule.</summary>
    internal static Decision Decide(
        IssuePermit command, ObligationRecord? record, ObligationSurroundings around, string? conditions, DateTimeOffset now, DateOnly today)
    {
        if (around.Refused(command.PersonId, command.By) is { } refusal) return refusal;
        if (command.IssuedOn > today) return Refusal.Conflict("templates.day-to-come");
        if (record?.Permits.Count >= ObligationRecord.MostPermits) return Refusal.Conflict("templates.too-many-permits", ObligationRecord.MostPermits);
        var last = Validity.Until(around.Rule!.Content.Interval, command.IssuedOn, command.ValidTo);
        return Decision.Record(
            new PermitIssued(
                command.PersonId, command.PermitId, command.RuleId, command.Types, command.Employer, conditions, command.IssuedOn, last, command.By, now),
            new RequirementMet(
                command.PersonId, command.RuleId, FactOf(command.PermitId), command.IssuedOn, last, MetBy.Permit, command.PermitId, Note: null, command.By, now));
    }

    public static Guid FactOf(Guid permit) => Streams.Derive(permit, "met");
}
