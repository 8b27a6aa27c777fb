using Competence.Kernel;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Snapshots;

/// <param name="AsOf">An earlier moment, counted out of the events; null: now.</param>
public sealed record TakeGapSnapshot(Guid SnapshotId, DateTimeOffset? AsOf);

public static class TakeGapSnapshotHandler
{
    public static async Task<Outcome> Handle(TakeGapSnapshot command, IDocumentSession session, IWorkforce workforce, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, clock.GetUtcNow());
        if (decision.Refusal is { } refusal) return new(refusal);

        var taken = (GapSnapshotTaken)decision.Events[0];
        var copy = command.AsOf is null ? await workforce.Now(session, ct) : await new EarlierWorkforce(session, clock).At(taken.AsOf, ct);
        session.Events.StartStream(taken.SnapshotId, taken);
        await session.Begin(ct);
        await session.WriteSnapshot(taken.SnapshotId, taken.AsOf, copy.Day, GapCount.Of(copy), ct);
        return new(null, 1);
    }

    public static Decision Decide(TakeGapSnapshot command, DateTimeOffset now) => command.AsOf > now
        ? Refusal.Conflict("skills.snapshot-ahead")
        : Decision.Record(new GapSnapshotTaken(command.SnapshotId, (command.AsOf ?? now).ToUniversalTime()));
}
