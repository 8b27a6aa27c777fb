using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;

namespace Competence.Mentoring.Relationships;

/// <param name="IsMentor">The reader is the mentor.</param>
/// <param name="OtherId">The other one.</param>
/// <param name="IsMine">The reader made the request; null where HR paired them.</param>
/// <param name="Question">What whoever was asked wanted to know.</param>
/// <param name="AnswerBy">When the request expires; null where nobody waits.</param>
/// <param name="IsReminded">Whoever has to answer has been reminded.</param>
/// <param name="Reason">Why it ended before they were done; null where it did not.</param>
/// <param name="Agreement">What they have agreed on.</param>
/// <param name="Proposed">What one of them would have instead.</param>
/// <param name="Sessions">By time.</param>
/// <param name="IsShared">The mentor sees the mentee’s skills and plans.</param>
/// <param name="Feedback">The reader's own.</param>
/// <param name="Actions">What the reader may do now.</param>
/// <param name="Version">Sent in quotes as If-Match with a proposal or a consent.</param>
public sealed record RelationshipView(
    Guid RelationshipId, Guid ProgrammeId, string ProgrammeTitle, MentoringKind Kind, MatchingMode Mode, RelationshipState State, bool IsMentor, Guid OtherId, bool? IsMine,
    string? Message, string? Question, string? Reply, DateTimeOffset AskedAt, DateTimeOffset? AnswerBy, bool IsReminded, DateTimeOffset? AcceptedAt, DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt, EndReason? Reason, RelationshipAgreementView? Agreement, RelationshipAgreementView? Proposed, IReadOnlyList<RelationshipSessionView> Sessions, bool IsShared,
    RelationshipFeedbackView? Feedback, IReadOnlyList<RelationshipAction> Actions, long Version)
{
    internal static RelationshipView Of(Relationship pair, MentoringProgrammeContent programme, RelationshipWords? words, Guid reader) => new(
        pair.Id, pair.ProgrammeId, programme.Title, pair.Kind, programme.Mode, pair.State, reader == pair.MentorId, pair.OtherThan(reader),
        pair.RequestedBy is { } by ? by == reader : null, words?.Message, words?.Question, words?.Reply, pair.AskedAt, pair.IsOpenRequest ? pair.AnswerBy : null,
        pair.IsOpenRequest && pair.IsReminded, pair.AcceptedAt, pair.StartedAt, pair.EndedAt, pair.Reason,
        RelationshipAgreementView.Of(pair.Agreement, words?.Goal, reader), RelationshipAgreementView.Of(pair.Proposed, words?.ProposedGoal, reader),
        [.. pair.Sessions.OrderBy(s => s.Starts).ThenBy(s => s.Id).Select(s => RelationshipSessionView.Of(s, words?.Notes.GetValueOrDefault(s.Id)))], pair.IsShared,
        pair.FeedbackOf(reader) is { } given ? new(given.Satisfaction, given.GoalReached, words?.CommentOf(reader)) : null, pair.ActionsOf(reader), pair.Version);
}

/// <param name="Goal">What to work on.</param>
/// <param name="EveryWeeks">So many weeks between two sessions.</param>
/// <param name="Sessions">How many in all.</param>
/// <param name="Until">The last day.</param>
/// <param name="IsMine">The reader proposed it.</param>
/// <param name="AgreedAt">Null until then.</param>
public sealed record RelationshipAgreementView(string? Goal, int EveryWeeks, int Sessions, DateOnly Until, bool IsMine, DateTimeOffset? AgreedAt)
{
    internal static RelationshipAgreementView? Of(Agreement? agreement, string? goal, Guid reader) =>
        agreement is { } a ? new(goal, a.EveryWeeks, a.Sessions, a.Until, a.ProposedBy == reader, a.AgreedAt) : null;
}

/// <param name="Place">A room or a link; null where they know.</param>
/// <param name="HeldAt">When it was said that they have met; null until then.</param>
/// <param name="Notes">Both read them.</param>
/// <param name="NotesVersion">Sent in quotes as If-Match with new notes; 0 before the first.</param>
public sealed record RelationshipSessionView(
    Guid SessionId, DateTimeOffset Starts, int Minutes, string? Place, DateTimeOffset? HeldAt, string Notes, string NextSteps, long NotesVersion)
{
    internal static RelationshipSessionView Of(MentoringSession session, SessionNotes? notes) => new(
        session.Id, session.Starts, session.Minutes, session.Place, session.HeldAt, notes?.Notes ?? "", notes?.NextSteps ?? "", notes?.Revision ?? 0);
}

/// <param name="Satisfaction">1-5.</param>
/// <param name="GoalReached">0 no, 1 partly, 2 yes.</param>
public sealed record RelationshipFeedbackView(int Satisfaction, int GoalReached, string? Comment);
