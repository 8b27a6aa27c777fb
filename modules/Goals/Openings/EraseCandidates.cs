using Competence.Kernel;
using Marten;
using Wolverine;

namespace Competence.Goals.Openings;

/// <summary>The day has come on which nothing more is kept of those from outside.</summary>
public sealed record EraseCandidates(Guid OpeningId);

public static class EraseCandidatesHandler
{
    /// <summary>Before its day, as when the clock was set back, it erases nothing; the message waits until then.</summary>
    public static async Task<object?> Handle(EraseCandidates command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var opening = await session.LoadAsync<Opening>(command.OpeningId, ct);
        if (opening?.EraseOn is not { } day) return null;
        if (day > clock.Today()) return Waiting(command, day, clock);

        session.DeleteWhere<ExternalCandidate>(c => c.OpeningId == command.OpeningId);
        return null;
    }

    /// <summary>With the end of an opening: what erases its candidates from outside, on their day or at once.</summary>
    internal static (Outcome, OutgoingMessages) WithErasure(
        this (Outcome Outcome, OutgoingMessages News) recorded, Opening? before, Decision decision, TimeProvider clock)
    {
        if (decision.Events.Aggregate(before, Opening.Fold) is not { EraseOn: { } day } ended || decision.Events.Count == 0) return recorded;
        var erase = new EraseCandidates(ended.Id);
        recorded.News.Add(day <= clock.Today() ? (object)erase : Waiting(erase, day, clock));
        return recorded;
    }

    private static ScheduledMessage<EraseCandidates> Waiting(EraseCandidates erase, DateOnly day, TimeProvider clock)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return erase.ScheduledAt(new DateTimeOffset(midnight, clock.LocalTimeZone.GetUtcOffset(midnight)));
    }
}
