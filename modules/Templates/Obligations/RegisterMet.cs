using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Obligations;

/// <param name="ValidTo">The last day that stands on it; null where it has none of its own.</param>
public sealed record RegisterMet(Guid PersonId, Guid RuleId, Guid FactId, DateOnly On, DateOnly? ValidTo, MetBy How, string? Note, Guid By)
{
    public Guid RecordId => ObligationRecord.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(RegisterMet);
}

public static class RegisterMetHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RegisterMet command, [WriteAggregate(nameof(RegisterMet.RecordId), Required = false)] IEventStream<ObligationRecord> stream, IDocumentSession session, PersonKeys keys,
        TimeProvider clock, CancellationToken ct)
    {
        var around = await session.SurroundingsOf(command.PersonId, command.RuleId, ct);
        var (note, erased) = around.IsKnown ? await session.SealAbout(keys, command.PersonId, command.Note, command.FactId, ct) : (null, null);
        var decision = erased ?? Decide(command, stream.Aggregate, around, note, clock.GetUtcNow(), clock.Today());
        return await session.RecordObligation(stream, decision, command.PersonId, clock, ct);
    }

    /// <summary>May be registered before the rule is asked of the person: who is to drive a truck next month has a permit first.</summary>
    internal static Decision Decide(
        RegisterMet command, ObligationRecord? record, ObligationSurroundings around, string? note, DateTimeOffset now, DateOnly today)
    {
        if (around.Refused(command.PersonId, command.By) is { } refusal) return refusal;
        if (command.On > today) return Refusal.Conflict("templates.day-to-come");
        if (record?.Of(command.RuleId).Met.Count >= ObligationRecord.MostMet) return Refusal.Conflict("templates.too-much-met", ObligationRecord.MostMet);
        return Decision.Record(new RequirementMet(
            command.PersonId, command.RuleId, command.FactId, command.On, Validity.Until(around.Rule!.Content.Interval, command.On, command.ValidTo), command.How, SourceId: null,
            note, command.By, now));
    }
}
