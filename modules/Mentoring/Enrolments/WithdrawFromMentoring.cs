using Competence.Kernel;
using Competence.Mentoring.Circles;
using Competence.Mentoring.Relationships;
using Competence.Mentoring.Requests;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Enrolments;

public sealed record WithdrawFromMentoring(Guid ProgrammeId, Guid PersonId, Guid By)
{
    public Guid EnrolmentId => MentoringEnrolment.IdOf(ProgrammeId, PersonId);
}

public static class WithdrawFromMentoringHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        WithdrawFromMentoring command, [WriteAggregate(nameof(WithdrawFromMentoring.EnrolmentId), Required = false)] IEventStream<MentoringEnrolment> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var decision = Decide(command, stream.Aggregate, now);
        if (decision.Events.Count > 0)
        {
            session.Delete<EnrolmentWords>(command.EnrolmentId);
            await session.Begin(ct);
            await session.ReplaceOffers(command.ProgrammeId, command.PersonId, [], ct);
            await session.LeaveCirclesOf(command.ProgrammeId, command.PersonId, clock, ct);
            await session.Close(await session.OpenRequestsIn(command.ProgrammeId, command.PersonId, ct), EndReason.LeftProgramme, now, ct);
        }
        return stream.Record(decision);
    }

    internal static Decision Decide(WithdrawFromMentoring command, MentoringEnrolment? enrolment, DateTimeOffset now) =>
        enrolment is null ? Refusal.NotFound("mentoring.not-enrolled")
        : !enrolment.IsIn ? Decision.Nothing
        : Decision.Record(new MentoringEnrolmentWithdrawn(command.ProgrammeId, command.PersonId, command.By, now));
}
