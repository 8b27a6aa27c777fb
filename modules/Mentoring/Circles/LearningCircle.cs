using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Mentoring.Circles;

/// <param name="EveryWeeks">How often they meet.</param>
/// <param name="MostMembers">How many can be in it at once.</param>
/// <param name="ItemIds">What they read, watch or try between meetings: learning items of Goals.</param>
public sealed record CircleContent(string Title, string? Purpose, int EveryWeeks, int MostMembers, IReadOnlyList<Guid> ItemIds)
{
    public bool IsSame(CircleContent other) => this == other with { ItemIds = ItemIds } && ItemIds.SequenceEqual(other.ItemIds);

    /// <summary>The group's own words.</summary>
    public override string ToString() => nameof(CircleContent);
}

/// <param name="HeadStart">The turns that somebody who comes later counts as having had: as many as whoever has had the fewest.</param>
public sealed record CircleMember(Guid PersonId, DateTimeOffset JoinedAt, int HeadStart);

/// <param name="PlannedAt">When its turn to lead was given.</param>
/// <param name="FacilitatorId">Who leads it; null where nobody is left.</param>
/// <param name="HeldAt">When it was said that they have met; null until then.</param>
public sealed record CircleMeeting(
    Guid Id, DateTimeOffset PlannedAt, DateTimeOffset Starts, int Minutes, string? Place, IReadOnlyList<Guid> ItemIds, Guid? FacilitatorId, DateTimeOffset? HeldAt = null)
{
    /// <summary>Who was in the circle when it was held.</summary>
    public IReadOnlyList<Guid> MemberIds { get; init; } = [];
    public IReadOnlyList<Guid> PresentIds { get; init; } = [];
}

/// <summary>
/// People who learn together and take turns to lead. What they write for and of their meetings lies apart (<see cref="CircleWords"/>).
/// The stream id is the circle's id.
/// </summary>
/// <param name="Members">In the order in which they joined.</param>
public sealed record LearningCircle(Guid Id, Guid ProgrammeId, CircleContent Content, IReadOnlyList<CircleMember> Members, DateTimeOffset FormedAt)
{
    public const int MostOfProgramme = 1000, MostMeetings = 300, MostItems = 20;

    public IReadOnlyList<CircleMeeting> Meetings { get; init; } = [];
    public bool IsEnded { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public bool Has(Guid person) => Members.Any(m => m.PersonId == person);

    /// <summary>Who is to lead, or has led, which meeting.</summary>
    public IEnumerable<Facilitation> Facilitations() =>
        Meetings.Where(m => m.FacilitatorId is not null).Select(m => new Facilitation(m.FacilitatorId!.Value, m.PlannedAt, m.Starts));

    public Guid? NextFacilitator() => Facilitators.Next(Members, [.. Facilitations()]);

    public static LearningCircle? Fold(LearningCircle? circle, object @event) => (circle, @event) switch
    {
        (_, CircleFormed e) => new(e.CircleId, e.ProgrammeId, e.Content, [.. e.MemberIds.Select(m => new CircleMember(m, e.OccurredAt, 0))], e.OccurredAt),
        ({ } c, CircleChanged e) => c with { Content = e.Content },
        ({ } c, CircleJoined e) => c with
        {
            Members = [.. c.Members, new(e.PersonId, e.OccurredAt, Facilitators.FewestTurns(c.Members, [.. c.Facilitations()]))],
        },
        ({ } c, CircleLeft e) => c with { Members = [.. c.Members.Where(m => m.PersonId != e.PersonId)] },
        ({ } c, CircleEnded) => c with { IsEnded = true },
        ({ } c, CircleMeetingPlanned e) => c with { Meetings = [.. c.Meetings, new(e.MeetingId, e.OccurredAt, e.Starts, e.Minutes, e.Place, e.ItemIds, e.FacilitatorId)] },
        ({ } c, CircleMeetingChanged e) =>
            c.With(e.MeetingId, m => m with { Starts = e.Starts, Minutes = e.Minutes, Place = e.Place, ItemIds = e.ItemIds, FacilitatorId = e.FacilitatorId }),
        ({ } c, CircleMeetingPassedOn e) => c.With(e.MeetingId, m => m with { FacilitatorId = e.FacilitatorId, PlannedAt = e.OccurredAt }),
        ({ } c, CircleMeetingCancelled e) => c with { Meetings = [.. c.Meetings.Where(m => m.Id != e.MeetingId)] },
        ({ } c, CircleMeetingHeld e) => c.With(e.MeetingId, m => m with { HeldAt = e.OccurredAt, MemberIds = e.MemberIds, PresentIds = e.PresentIds }),
        ({ } c, CircleAttendanceCorrected e) => c.With(e.MeetingId, m => m with { PresentIds = e.PresentIds }),
        _ => circle,
    };

    private LearningCircle With(Guid meeting, Func<CircleMeeting, CircleMeeting> change) =>
        this with { Meetings = [.. Meetings.Select(m => m.Id == meeting ? change(m) : m)] };
}

public sealed partial class LearningCircleProjection : SingleStreamProjection<LearningCircle, Guid>
{
    public override LearningCircle? Evolve(LearningCircle? snapshot, Guid id, IEvent e) => LearningCircle.Fold(snapshot, e.Data);
}
