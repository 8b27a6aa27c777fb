using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Mentoring.Coaching;

/// <summary>One leader who was invited to one programme. A short stream of its own.</summary>
public sealed record LeaderInvitation(Guid ProgrammeId, Guid PersonId, InvitationReason Reason, DateTimeOffset InvitedAt, bool IsDeclined)
{
    public Guid Id { get; init; } = IdOf(ProgrammeId, PersonId);

    public static Guid IdOf(Guid programme, Guid person) => Streams.Derive(programme, $"leader-invitation:{person:N}");

    public static LeaderInvitation? Fold(LeaderInvitation? invitation, object @event) => (invitation, @event) switch
    {
        (_, LeaderInvited e) => new(e.ProgrammeId, e.PersonId, e.Reason, e.OccurredAt, IsDeclined: false),
        ({ } i, LeaderInvitationDeclined) => i with { IsDeclined = true },
        _ => invitation,
    };
}

public sealed partial class LeaderInvitationProjection : SingleStreamProjection<LeaderInvitation, Guid>
{
    public override LeaderInvitation? Evolve(LeaderInvitation? snapshot, Guid id, IEvent e) => LeaderInvitation.Fold(snapshot, e.Data);
}
