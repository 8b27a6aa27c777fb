using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Openings;

/// <param name="To">InternalFirst, Open or Interview.</param>
public sealed record AdvanceOpening(Guid OpeningId, Guid UnitId, Guid By, OpeningState To);

public static class AdvanceOpeningHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        AdvanceOpening command, [WriteAggregate(nameof(AdvanceOpening.OpeningId), Required = false)] IEventStream<Opening> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    /// <summary>Inside first, then outside too; whoever is found inside may be met without looking outside.</summary>
    public static Decision Decide(AdvanceOpening command, Opening? opening, DateTimeOffset now)
    {
        if (opening.IsNotOf(command.UnitId) is { } unknown) return unknown;
        if (opening!.State == command.To) return Decision.Nothing;
        var isNext = (opening.State, command.To) is
            (OpeningState.Approved, OpeningState.InternalFirst)
            or (OpeningState.InternalFirst, OpeningState.Open or OpeningState.Interview)
            or (OpeningState.Open, OpeningState.Interview);
        return isNext ? Decision.Record(new OpeningAdvanced(opening.Id, command.To, command.By, now)) : Refusal.Conflict("goals.opening-step");
    }
}
