using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Openings;

/// <param name="Reason">Why nobody will be chosen.</param>
public sealed record CancelOpening(Guid OpeningId, Guid UnitId, Guid By, string Reason)
{
    /// <summary>What a failure writes to the log holds nothing that people wrote.</summary>
    public override string ToString() => nameof(CancelOpening);
}

public static class CancelOpeningHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CancelOpening command,
        [WriteAggregate(nameof(CancelOpening.OpeningId), Required = false)] IEventStream<Opening> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0) await session.EndWith(command.OpeningId, command.Reason, ct);
        return stream.Record(decision).WithErasure(stream.Aggregate, decision, clock);
    }

    public static Decision Decide(CancelOpening command, Opening? opening, DateTimeOffset now, DateOnly today)
    {
        if (opening.IsNotOf(command.UnitId) is { } unknown) return unknown;
        if (opening!.State == OpeningState.Cancelled) return Decision.Nothing;
        if (opening.HasEnded) return Refusal.Conflict("goals.opening-ended");

        return Decision.Record(new OpeningCancelled(opening.Id, command.By, today, now));
    }
}
