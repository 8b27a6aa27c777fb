using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Mentoring.Enrolments;

/// <summary>One person in one programme, as mentor, as mentee or as both.</summary>
/// <param name="Unanswered">How many requests have expired since the mentor last came back.</param>
public sealed record MentoringEnrolment(Guid ProgrammeId, Guid PersonId, EnrolmentContent Content, bool IsIn, DateTimeOffset Since, PauseReason? Paused, int Unanswered)
{
    /// <summary>So many expired requests pause a mentor (mentoring.md, States).</summary>
    public const int UnansweredBeforePause = 2;

    public Guid Id { get; init; } = IdOf(ProgrammeId, PersonId);

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public bool IsMentor => IsIn && Content.AsMentor is not null;
    public bool IsMentee => IsIn && Content.AsMentee is not null;

    public static Guid IdOf(Guid programme, Guid person) => Streams.Derive(programme, $"mentoring-enrolment:{person:N}");

    public static MentoringEnrolment? Fold(MentoringEnrolment? enrolment, object @event) => (enrolment, @event) switch
    {
        (null, MentoringEnrolled e) => new(e.ProgrammeId, e.PersonId, e.Content, IsIn: true, e.OccurredAt, Paused: null, Unanswered: 0),
        ({ } x, MentoringEnrolled e) => x with { Content = e.Content, IsIn = true, Since = x.IsIn ? x.Since : e.OccurredAt },
        ({ } x, MentoringEnrolmentWithdrawn) => x with { IsIn = false },
        ({ } x, RequestLeftUnanswered) => x with { Unanswered = x.Unanswered + 1 },
        ({ } x, MentorPaused e) => x with { Paused = e.Reason },
        ({ } x, MentorResumed) => x with { Paused = null, Unanswered = 0 },
        _ => enrolment,
    };
}

public sealed partial class MentoringEnrolmentProjection : SingleStreamProjection<MentoringEnrolment, Guid>
{
    public override MentoringEnrolment? Evolve(MentoringEnrolment? snapshot, Guid id, IEvent e) => MentoringEnrolment.Fold(snapshot, e.Data);
}
