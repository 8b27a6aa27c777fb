using Competence.Kernel;
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
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0)
        {
            session.Delete<EnrolmentWords>(command.EnrolmentId);
            await session.Begin(ct);
            await session.ReplaceOffers(command.ProgrammeId, command.PersonId, [], ct);
        }
        return stream.Record(decision);
    }

    internal static Decision Decide(WithdrawFromMentoring command, MentoringEnrolment? enrolment, DateTimeOffset now) =>
        enrolment is null ? Refusal.NotFound("mentoring.not-enrolled")
        : !enrolment.IsIn ? Decision.Nothing
        : Decision.Record(new MentoringEnrolmentWithdrawn(command.ProgrammeId, command.PersonId, command.By, now));
}
