using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Coaching;

public sealed record DeclineInvitation(Guid ProgrammeId, Guid PersonId)
{
    public Guid InvitationId => LeaderInvitation.IdOf(ProgrammeId, PersonId);
}

public static class DeclineInvitationHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DeclineInvitation command, [WriteAggregate(nameof(DeclineInvitation.InvitationId), Required = false)] IEventStream<LeaderInvitation> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(DeclineInvitation command, LeaderInvitation? invitation, DateTimeOffset now) =>
        invitation is null ? Refusal.NotFound("mentoring.not-invited")
        : invitation.IsDeclined ? Decision.Nothing
        : Decision.Record(new LeaderInvitationDeclined(command.ProgrammeId, command.PersonId, now));
}
