using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Cohorts;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record ChangeCohort(Guid CohortId, Guid ProgrammeId, CohortContent Content, long? BasedOn);

public static class ChangeCohortHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ChangeCohort command, [WriteAggregate(nameof(ChangeCohort.CohortId), Required = false)] IEventStream<Cohort> stream,
        IDocumentSession session, CancellationToken ct) =>
        stream.Record(Decide(command, stream.Aggregate, await session.SeatsTaken(command.CohortId, ct), stream.CurrentVersion));

    /// <param name="taken">How many have a seat.</param>
    public static Decision Decide(ChangeCohort command, Cohort? cohort, int taken, long? version)
    {
        if (cohort?.ProgrammeId != command.ProgrammeId) return Refusal.NotFound("goals.unknown-cohort");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (cohort!.IsCancelled) return Refusal.Conflict("goals.cohort-cancelled");
        if (cohort.Content == command.Content) return Decision.Nothing;
        if (command.Content.Seats < taken) return Refusal.Conflict("goals.fewer-seats-than-taken", taken);
        return Decision.Record(new CohortChanged(cohort.Id, command.Content));
    }
}
