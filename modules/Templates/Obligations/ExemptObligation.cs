using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Obligations;

/// <param name="Until">The last day.</param>
public sealed record ExemptObligation(Guid PersonId, Guid RuleId, Guid FactId, DateOnly Until, string Reason, Guid By)
{
    public Guid RecordId => ObligationRecord.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(ExemptObligation);
}

public static class ExemptObligationHandler
{
    private const int MostYears = 3;

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ExemptObligation command, [WriteAggregate(nameof(ExemptObligation.RecordId), Required = false)] IEventStream<ObligationRecord> stream, IDocumentSession session,
        PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        var around = await session.SurroundingsOf(command.PersonId, command.RuleId, ct);
        var (reason, erased) = around.IsKnown ? await session.SealAbout(keys, command.PersonId, command.Reason, command.FactId, ct) : (null, null);
        return await session.RecordObligation(stream, erased ?? Decide(command, around, reason ?? "", clock.GetUtcNow(), clock.Today()), command.PersonId, clock, ct);
    }

    internal static Decision Decide(ExemptObligation command, ObligationSurroundings around, string reason, DateTimeOffset now, DateOnly today)
    {
        if (around.Refused(command.PersonId, command.By) is { } refusal) return refusal;
        if (!around.IsAsked) return Refusal.Conflict("templates.not-asked");
        if (command.Until < today) return Refusal.Conflict("templates.day-gone");
        if (command.Until > today.AddYears(MostYears)) return Refusal.Conflict("templates.exempt-too-long", MostYears);
        return Decision.Record(new ObligationExempted(command.PersonId, command.RuleId, command.FactId, command.Until, reason, command.By, now));
    }
}
