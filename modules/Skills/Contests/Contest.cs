using Competence.Kernel;
using Competence.Skills.Levels;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Contests;

public enum ContestOutcome { Kept, Changed, Withdrawn }

/// <summary>What a person and the rater have to say of one rating; of one rater's ratings of a skill the one contested last.</summary>
/// <param name="Level">0-5, the level that is contested.</param>
/// <param name="Outcome">Null while the rater has not answered.</param>
/// <param name="NewLevel">0-5, what the rater said after looking again.</param>
public sealed record Contest(
    Guid Id, Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, int Level, DateTimeOffset RatedAt, DateTimeOffset ContestedAt,
    ContestOutcome? Outcome, int? NewLevel, DateTimeOffset? AnsweredAt)
{
    public long Version { get; set; }

    public bool IsOpen => Outcome is null;

    public static Guid IdOf(Guid person, Guid skill, RatingSource source, Guid rater) => Streams.Derive(person, $"contest/{skill}/{source}/{rater}");

    public static Contest? Fold(Contest? contest, object @event) => @event switch
    {
        RatingContested e => new(
            IdOf(e.PersonId, e.SkillId, e.Source, e.RaterId), e.PersonId, e.SkillId, e.Source, e.RaterId, e.Level, e.RatedAt, e.OccurredAt, null, null, null),
        ContestAnswered e => contest is null ? null : contest with { Outcome = e.Outcome, NewLevel = e.Level, AnsweredAt = e.OccurredAt },
        _ => contest,
    };
}

public sealed partial class ContestProjection : SingleStreamProjection<Contest, Guid>
{
    public override Contest? Evolve(Contest? snapshot, Guid id, IEvent e) => Contest.Fold(snapshot, e.Data);
}

/// <summary>What the two wrote to each other: apart from the events, found and deleted by person. The id is the contest's.</summary>
public sealed record ContestText(Guid Id, Guid PersonId, Guid RaterId, string Reason, string? Answer);
