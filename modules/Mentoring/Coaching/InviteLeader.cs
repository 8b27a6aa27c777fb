using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Coaching;

public sealed record InviteLeader(Guid ProgrammeId, Guid PersonId, InvitationReason Reason, Guid By)
{
    public Guid InvitationId => LeaderInvitation.IdOf(ProgrammeId, PersonId);
}

/// <summary>What the decision has to know of the programme and the leader.</summary>
/// <param name="Programme">Null where there is no such one.</param>
/// <param name="IsEmployed">Null where the tenant has no such person.</param>
/// <param name="IsLeader">The person leads somebody.</param>
/// <param name="IsEnrolled">The person is in the programme already.</param>
internal sealed record InvitationSurroundings(MentoringProgrammeContent? Programme, bool? IsEmployed, bool IsLeader, bool IsEnrolled);

public static class InviteLeaderHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        InviteLeader command, [WriteAggregate(nameof(InviteLeader.InvitationId), Required = false)] IEventStream<LeaderInvitation> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var today = clock.Today();
        var around = new InvitationSurroundings(
            (await session.LoadAsync<MentoringProgramme>(command.ProgrammeId, ct))?.Content, await session.IsEmployed(command.PersonId, today, ct),
            (await session.Leaders([command.PersonId], today, ct)).Count > 0,
            (await session.LoadAsync<MentoringEnrolment>(MentoringEnrolment.IdOf(command.ProgrammeId, command.PersonId), ct))?.IsIn == true);
        return stream.Record(Decide(command, stream.Aggregate, around, clock.GetUtcNow(), today));
    }

    internal static Decision Decide(InviteLeader command, LeaderInvitation? invitation, InvitationSurroundings around, DateTimeOffset now, DateOnly today)
    {
        if (around.Programme is not { } programme) return Refusal.NotFound("mentoring.unknown-programme");
        if (programme.Kind != MentoringKind.LeaderCoaching) return Refusal.Conflict("mentoring.not-leader-coaching");
        if (around.IsEmployed is null) return Refusal.NotFound("mentoring.unknown-person");
        if (command.PersonId == command.By) return Refusal.Conflict("mentoring.oneself");
        if (around.IsEmployed is false) return Refusal.Conflict("mentoring.not-employed");
        if (invitation?.IsDeclined == true) return Refusal.Conflict("mentoring.invitation-declined");
        if (around.IsEnrolled) return Refusal.Conflict("mentoring.already-enrolled");
        if (!programme.IsEnrolling(today)) return Refusal.Conflict("mentoring.enrolment-closed", programme.EnrolFrom, programme.EnrolUntil);
        if (!around.IsLeader) return Refusal.Conflict("mentoring.leads-nobody");
        if (invitation is not null) return Decision.Nothing;
        return Decision.Record(new LeaderInvited(command.ProgrammeId, command.PersonId, command.Reason, command.By, now));
    }
}
