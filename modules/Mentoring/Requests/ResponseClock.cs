using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Marten;
using Wolverine;

namespace Competence.Mentoring.Requests;

/// <summary>It is time to look whether a request has been answered.</summary>
/// <param name="WaitingSince">Of the wait that it is about; a later one has a message of its own.</param>
public sealed record AnswerDue(Guid RelationshipId, DateTimeOffset WaitingSince);

public static class AnswerDueHandler
{
    public static async Task<object?> Handle(AnswerDue due, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Relationship>(due.RelationshipId, ct);
        if (stream.Aggregate is not { } pair || pair.WaitingSince != due.WaitingSince) return null;
        return await session.Record(stream, pair, clock.GetUtcNow(), ct) is { } next ? due.ScheduledAt(next) : null;
    }
}

/// <summary>mentoring.md, States: reminded on day 3, expired on day 7, and a mentor who lets two expire takes no more for the time being.</summary>
internal static class ResponseClock
{
    /// <returns>What time has done by now, and when to look again; null: never.</returns>
    public static (Decision Decision, DateTimeOffset? Next) Decide(Relationship pair, DateTimeOffset now)
    {
        if (!pair.IsOpenRequest) return (Decision.Nothing, null);
        if (now >= pair.AnswerBy) return (Decision.Record(new RequestExpired(pair.Id, now)), null);
        if (pair.IsReminded) return (Decision.Nothing, pair.AnswerBy);
        var remind = pair.WaitingSince.AddDays(Relationship.RemindAfterDays);
        return now < remind ? (Decision.Nothing, remind) : (Decision.Record(new RequestReminded(pair.Id, now)), pair.AnswerBy);
    }

    /// <summary>What an expired request means for the mentor who did not answer; one that waited for a reply counts against nobody.</summary>
    public static Decision LeftUnanswered(Relationship expired, MentoringEnrolment? mentor, DateTimeOffset now)
    {
        if (expired.State != RelationshipState.Requested || expired.Asked != expired.MentorId || mentor?.IsMentor != true) return Decision.Nothing;
        var left = new RequestLeftUnanswered(expired.ProgrammeId, expired.MentorId, expired.Id, now);
        return mentor.Paused is null && mentor.Unanswered + 1 >= MentoringEnrolment.UnansweredBeforePause
            ? Decision.Record(left, new MentorPaused(expired.ProgrammeId, expired.MentorId, PauseReason.Unanswered, now))
            : Decision.Record(left);
    }

    /// <returns>When to look again; null: never.</returns>
    public static async Task<DateTimeOffset?> Record(
        this IDocumentSession session, IEventStream<Relationship> stream, Relationship pair, DateTimeOffset now, CancellationToken ct)
    {
        var (decision, next) = Decide(pair, now);
        stream.AppendMany(decision.Events);
        if (decision.Events is not [RequestExpired]) return next;
        var mentor = await session.Events.FetchForWriting<MentoringEnrolment>(MentoringEnrolment.IdOf(pair.ProgrammeId, pair.MentorId), ct);
        mentor.AppendMany(LeftUnanswered(pair, mentor.Aggregate, now).Events);
        return null;
    }

    /// <summary>With what makes somebody wait: the message that looks after it.</summary>
    public static (Outcome, OutgoingMessages) WithClock(this (Outcome Outcome, OutgoingMessages News) recorded, Decision decision)
    {
        (Guid Id, DateTimeOffset Since)? waits = decision.Events switch
        {
            [MentoringRequested e] => (e.RelationshipId, e.OccurredAt),
            [MoreInfoAsked e] => (e.RelationshipId, e.OccurredAt),
            [MoreInfoGiven e] => (e.RelationshipId, e.OccurredAt),
            _ => null,
        };
        if (waits is { } w) recorded.News.Add(new AnswerDue(w.Id, w.Since).ScheduledAt(w.Since.AddDays(Relationship.RemindAfterDays)));
        return recorded;
    }
}
