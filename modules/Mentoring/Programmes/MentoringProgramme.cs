using Competence.Mentoring.Matching;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Mentoring.Programmes;

/// <summary>
/// How pairs come about. <see cref="Admin"/>: HR pairs by hand. <see cref="Self"/>: a mentee looks for a mentor and asks. <see cref="Suggested"/>:
/// a mentee asks one of those who are suggested. <see cref="Optimised"/>: a run finds the best pairs for all. <see cref="Open"/>: either side asks.
/// </summary>
public enum MatchingMode { Admin, Self, Suggested, Optimised, Open }

/// <param name="OwnerId">Who answers for it.</param>
/// <param name="EnrolFrom">The first day on which one can enrol.</param>
/// <param name="EnrolUntil">The last.</param>
/// <param name="Ends">The last day of the programme; what is under way then may go on to its own end.</param>
/// <param name="Goals">What a mentee can want help with beside skills; the organisation's own words.</param>
/// <param name="Sessions">How many sessions a pair is expected to have.</param>
public sealed record MentoringProgrammeContent(
    string Title, string? Description, MentoringKind Kind, MatchingMode Mode, Guid OwnerId, DateOnly EnrolFrom, DateOnly EnrolUntil, DateOnly Ends,
    MatchWeights Weights, IReadOnlyList<string> Goals, int Sessions)
{
    /// <summary>People may ask each other.</summary>
    public bool IsAsked => Mode is MatchingMode.Self or MatchingMode.Suggested or MatchingMode.Open;

    public bool IsEnrolling(DateOnly today) => EnrolFrom <= today && today <= EnrolUntil;

    public bool IsSame(MentoringProgrammeContent? other) =>
        other is not null && this == other with { Goals = Goals } && Goals.SequenceEqual(other.Goals);
}

/// <summary>Mentors and mentees brought together for a time and a purpose. The stream id is the programme's id.</summary>
public sealed record MentoringProgramme(Guid Id, MentoringProgrammeContent Content)
{
    public const int Most = 500, MostGoals = 12, MostSessions = 30;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static MentoringProgramme? Fold(MentoringProgramme? programme, object @event) =>
        @event is MentoringProgrammeSet e ? new(e.ProgrammeId, e.Content) : programme;
}

/// <summary>A programme came, or became another as a whole.</summary>
public sealed record MentoringProgrammeSet(Guid ProgrammeId, MentoringProgrammeContent Content);

public sealed partial class MentoringProgrammeProjection : SingleStreamProjection<MentoringProgramme, Guid>
{
    public override MentoringProgramme? Evolve(MentoringProgramme? snapshot, Guid id, IEvent e) => MentoringProgramme.Fold(snapshot, e.Data);
}
