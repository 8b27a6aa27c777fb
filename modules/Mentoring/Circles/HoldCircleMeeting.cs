using Competence.Kernel;
using Competence.Mentoring.Contracts;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Circles;

/// <param name="Notes">What was said, or null.</param>
/// <param name="Decisions">What was decided, or null.</param>
/// <param name="Runs">Whether who says so runs programmes.</param>
public sealed record HoldCircleMeeting(Guid CircleId, Guid MeetingId, IReadOnlyList<Guid> PresentIds, string? Notes, string? Decisions, Guid By, bool Runs)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(HoldCircleMeeting);
}

public static class HoldCircleMeetingHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        HoldCircleMeeting command, [WriteAggregate(nameof(HoldCircleMeeting.CircleId), Required = false)] IEventStream<LearningCircle> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0 && await session.LoadAsync<CircleWords>(command.MeetingId, ct) is { } words)
            session.Store(words with { PersonId = command.By, Notes = command.Notes, Decisions = command.Decisions });
        return stream.Record(decision);
    }

    public static Decision Decide(HoldCircleMeeting command, LearningCircle? circle, DateTimeOffset now)
    {
        var (meeting, refusal) = circle.Meeting(command.MeetingId, command.By, command.Runs);
        if (refusal is not null) return refusal;
        if (meeting!.HeldAt is not null) return Refusal.Conflict("mentoring.meeting-held");
        if (meeting.Starts > now) return Refusal.Conflict("mentoring.meeting-to-come");
        if (!command.PresentIds.All(circle!.Has)) return Refusal.Conflict("mentoring.not-a-member");
        Guid[] members = [.. circle.Members.Select(m => m.PersonId)];
        return Decision.Record(new CircleMeetingHeld(circle.Id, meeting.Id, command.By, members, command.PresentIds, now))
            .Tell(new CircleMet(circle.Id, circle.ProgrammeId, meeting.Id, members.Length, command.PresentIds, meeting.Starts));
    }
}
