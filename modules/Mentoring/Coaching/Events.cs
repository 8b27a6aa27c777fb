namespace Competence.Mentoring.Coaching;

/// <summary>A leader was invited to be coached. Whoever nominates themselves enrols, without one.</summary>
public sealed record LeaderInvited(Guid ProgrammeId, Guid PersonId, InvitationReason Reason, Guid By, DateTimeOffset OccurredAt);

/// <summary>They would rather not; nobody asks them again in this programme.</summary>
public sealed record LeaderInvitationDeclined(Guid ProgrammeId, Guid PersonId, DateTimeOffset OccurredAt);

/// <summary>Why a leader was invited. The leader alone reads it.</summary>
public enum InvitationReason { LowConversationCoverage, LowTeamPulse, NewLeader, Other }
