using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Requests;

/// <param name="IsMentor">Whoever asks would be the mentor.</param>
public sealed record RequestMentoring(Guid RelationshipId, Guid ProgrammeId, Guid By, Guid OtherId, bool IsMentor, string Message)
{
    public Guid MenteeId => IsMentor ? OtherId : By;
    public Guid MentorId => IsMentor ? By : OtherId;

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(RequestMentoring);
}

/// <summary>What the decision has to know of the programme and the two.</summary>
/// <param name="Programme">Null where there is no such one.</param>
/// <param name="Open">The mentee's requests that wait for an answer, in all programmes.</param>
internal sealed record RequestSurroundings(
    MentoringProgrammeContent? Programme, MentoringEnrolment? Mentee, MentoringEnrolment? Mentor, PairLook Look, IReadOnlyList<Relationship> Open);

public static class RequestMentoringHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RequestMentoring command, [WriteAggregate(nameof(RequestMentoring.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.HoldBoth(command.MenteeId, command.MentorId, ct);
        var (programme, now) = ((await session.LoadAsync<MentoringProgramme>(command.ProgrammeId, ct))?.Content, clock.GetUtcNow());
        var around = new RequestSurroundings(
            programme,
            await session.LoadAsync<MentoringEnrolment>(MentoringEnrolment.IdOf(command.ProgrammeId, command.MenteeId), ct),
            await session.LoadAsync<MentoringEnrolment>(MentoringEnrolment.IdOf(command.ProgrammeId, command.MentorId), ct),
            programme is null ? new(false, null) : await session.LookAt(command.ProgrammeId, programme.Kind, command.MenteeId, command.MentorId, clock, ct),
            await session.OpenRequestsOf(command.MenteeId, ct));
        var decision = Decide(command, around, now, clock.Today());
        if (decision.Events.Count > 0) session.Store(new RelationshipWords(command.RelationshipId, command.MenteeId, command.MentorId) { Message = command.Message.Trim() });
        return stream.Record(decision).WithClock(decision);
    }

    internal static Decision Decide(RequestMentoring command, RequestSurroundings around, DateTimeOffset now, DateOnly today)
    {
        if (around.Programme is not { } programme) return Refusal.NotFound("mentoring.unknown-programme");
        if (today > programme.Ends) return Refusal.Conflict("mentoring.programme-ended");
        if (!programme.IsAsked) return Refusal.Conflict("mentoring.hr-pairs-here");
        if (command.IsMentor && programme.Mode != MatchingMode.Open) return Refusal.Conflict("mentoring.mentees-ask-here");
        if (command.By == command.OtherId) return Refusal.Conflict("mentoring.oneself");
        if (around.Mentee?.IsMentee != true || around.Mentor?.IsMentor != true) return Refusal.Conflict("mentoring.not-enrolled");
        if (around.Mentor.Paused is not null) return Refusal.Conflict("mentoring.mentor-paused");
        if (around.Open.Any(r => r.MentorId == command.MentorId)) return Refusal.Conflict("mentoring.asked-already");
        if (around.Look.Refused() is { } refusal) return refusal;
        if (around.Open.Count >= Relationship.MostOpenRequests) return Refusal.Conflict("mentoring.two-open-requests", Relationship.MostOpenRequests);
        return Decision.Record(new MentoringRequested(command.RelationshipId, command.ProgrammeId, programme.Kind, command.MenteeId, command.MentorId, command.By, now));
    }
}
