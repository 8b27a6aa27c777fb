using Competence.Mentoring.Matching;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Mentoring.Relationships;

/// <summary>
/// mentoring.md, States. What a run proposes is not one yet; published it is <see cref="Accepted"/>, for both enrolled where HR pairs.
/// <see cref="Accepted"/> waits for both to agree on what they will do.
/// </summary>
public enum RelationshipState { Requested, MoreInfoAsked, Accepted, Active, Paused, Completed, Declined, Expired, EndedEarly }

/// <summary>Why it ended before they were done.</summary>
public enum EndReason
{
    /// <summary>Who asked took the request back.</summary>
    TakenBack,
    /// <summary>The mentee found another mentor first.</summary>
    AnotherAccepted,
    /// <summary>One of them left the programme before an answer.</summary>
    LeftProgramme,
    EmploymentEnded,
    /// <summary>The one has come to lead the other.</summary>
    OneLeadsTheOther,
    ByMentee,
    ByMentor,
    /// <summary>Whoever runs the programme took the pairing back.</summary>
    PairingUndone,
}

/// <param name="EveryWeeks">How often they meet.</param>
/// <param name="Sessions">How many times in all.</param>
/// <param name="Until">The last day.</param>
/// <param name="ProposedBy">The other one has to agree.</param>
/// <param name="AgreedAt">Null until then.</param>
public sealed record Agreement(int EveryWeeks, int Sessions, DateOnly Until, Guid ProposedBy, DateTimeOffset? AgreedAt);

/// <param name="Starts">When it is to begin.</param>
/// <param name="Place">A room or a link; null where they know.</param>
/// <param name="HeldAt">Null until they have met.</param>
public sealed record MentoringSession(Guid Id, DateTimeOffset Starts, int Minutes, string? Place, DateTimeOffset? HeldAt);

/// <param name="Satisfaction">1-5: how good it was.</param>
/// <param name="GoalReached">0 no, 1 partly, 2 yes.</param>
public sealed record RelationshipFeedback(int Satisfaction, int GoalReached, DateTimeOffset GivenAt);

/// <summary>
/// Two people, from the request to the end. What they write to each other lies apart (<c>RelationshipWords</c>), and what one of them
/// writes for themselves apart from that (<c>PrivateNote</c>). The stream id is the relationship's id.
/// </summary>
/// <param name="RequestedBy">One of the two; null where HR paired them.</param>
/// <param name="WaitingSince">Since when the one who has to answer next has had the request, or the question; the response clock runs from it.</param>
public sealed record Relationship(
    Guid Id, Guid ProgrammeId, MentoringKind Kind, Guid MenteeId, Guid MentorId, Guid? RequestedBy, RelationshipState State, DateTimeOffset AskedAt, DateTimeOffset WaitingSince)
{
    public const int MostOpenRequests = 2, RemindAfterDays = 3, ExpireAfterDays = 7;

    /// <summary>The run that paired them.</summary>
    public Guid? RunId { get; init; }
    public bool IsReminded { get; init; }
    public DateTimeOffset? AcceptedAt { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public EndReason? Reason { get; init; }
    public Agreement? Agreement { get; init; }

    /// <summary>What one of them would have instead; the agreement holds until the other one agrees.</summary>
    public Agreement? Proposed { get; init; }
    public IReadOnlyList<MentoringSession> Sessions { get; init; } = [];

    /// <summary>The mentee lets the mentor see their skills and plans.</summary>
    public bool IsShared { get; init; }
    public RelationshipFeedback? MenteeFeedback { get; init; }
    public RelationshipFeedback? MentorFeedback { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>Somebody has not answered yet.</summary>
    public bool IsOpenRequest => State is RelationshipState.Requested or RelationshipState.MoreInfoAsked;

    /// <summary>They are each other's: it takes one of the mentor's places.</summary>
    public bool IsRunning => State is RelationshipState.Accepted or RelationshipState.Active or RelationshipState.Paused;

    public bool IsOver => !IsOpenRequest && !IsRunning;

    public int Held => Sessions.Count(s => s.HeldAt is not null);

    /// <summary>Who has to answer a request: the one who did not ask.</summary>
    public Guid? Asked => RequestedBy is null ? null : RequestedBy == MenteeId ? MentorId : MenteeId;

    /// <summary>When nobody waits for an answer any longer.</summary>
    public DateTimeOffset AnswerBy => WaitingSince.AddDays(ExpireAfterDays);

    public bool IsOneOf(Guid person) => person == MenteeId || person == MentorId;

    public Guid OtherThan(Guid person) => person == MenteeId ? MentorId : MenteeId;

    public RelationshipFeedback? FeedbackOf(Guid person) => person == MenteeId ? MenteeFeedback : MentorFeedback;

    private Relationship AgreedAt(DateTimeOffset at) => this with
    {
        Agreement = Proposed is { } made ? made with { AgreedAt = at } : Agreement, Proposed = null,
        State = State == RelationshipState.Accepted ? RelationshipState.Active : State, StartedAt = StartedAt ?? at,
    };

    public static Relationship? Fold(Relationship? pair, object @event) => (pair, @event) switch
    {
        (_, MentoringRequested e) => new(e.RelationshipId, e.ProgrammeId, e.Kind, e.MenteeId, e.MentorId, e.RequestedBy, RelationshipState.Requested, e.OccurredAt, e.OccurredAt),
        (_, PairPublished e) => new(e.RelationshipId, e.ProgrammeId, e.Kind, e.MenteeId, e.MentorId, null, RelationshipState.Accepted, e.OccurredAt, e.OccurredAt)
        {
            RunId = e.RunId, AcceptedAt = e.OccurredAt,
        },
        ({ } p, RequestReminded) => p with { IsReminded = true },
        ({ } p, MoreInfoAsked e) => p with { State = RelationshipState.MoreInfoAsked, WaitingSince = e.OccurredAt, IsReminded = false },
        ({ } p, MoreInfoGiven e) => p with { State = RelationshipState.Requested, WaitingSince = e.OccurredAt, IsReminded = false },
        ({ } p, RequestAccepted e) => p with { State = RelationshipState.Accepted, AcceptedAt = e.OccurredAt },
        ({ } p, RequestDeclined e) => p with { State = RelationshipState.Declined, EndedAt = e.OccurredAt },
        ({ } p, RequestExpired e) => p with { State = RelationshipState.Expired, EndedAt = e.OccurredAt },
        ({ } p, AgreementProposed e) => p with { Proposed = new(e.EveryWeeks, e.Sessions, e.Until, e.By, null) },
        ({ } p, AgreementMade e) => p.AgreedAt(e.OccurredAt),
        ({ } p, RelationshipPaused) => p with { State = RelationshipState.Paused },
        ({ } p, RelationshipResumed) => p with { State = RelationshipState.Active },
        ({ } p, SessionPlanned e) => p with { Sessions = [.. p.Sessions, new(e.SessionId, e.Starts, e.Minutes, e.Place, null)] },
        ({ } p, SessionMoved e) => p with { Sessions = [.. p.Sessions.Select(s => s.Id == e.SessionId ? s with { Starts = e.Starts, Minutes = e.Minutes, Place = e.Place } : s)] },
        ({ } p, SessionCancelled e) => p with { Sessions = [.. p.Sessions.Where(s => s.Id != e.SessionId)] },
        ({ } p, MentoringSessionHeld e) => p with { Sessions = [.. p.Sessions.Select(s => s.Id == e.SessionId ? s with { HeldAt = e.OccurredAt } : s)] },
        ({ } p, SharingSet e) => p with { IsShared = e.IsShared },
        ({ } p, RelationshipFinished e) => p with { State = RelationshipState.Completed, EndedAt = e.OccurredAt },
        ({ } p, RelationshipEndedEarly e) => p with { State = RelationshipState.EndedEarly, EndedAt = e.OccurredAt, Reason = e.Reason },
        ({ } p, RelationshipFeedbackGiven e) when e.By == p.MenteeId => p with { MenteeFeedback = new(e.Satisfaction, e.GoalReached, e.OccurredAt) },
        ({ } p, RelationshipFeedbackGiven e) => p with { MentorFeedback = new(e.Satisfaction, e.GoalReached, e.OccurredAt) },
        _ => pair,
    };
}

public sealed partial class RelationshipProjection : SingleStreamProjection<Relationship, Guid>
{
    public override Relationship? Evolve(Relationship? snapshot, Guid id, IEvent e) => Relationship.Fold(snapshot, e.Data);
}
