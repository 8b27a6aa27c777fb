using Competence.Kernel;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Requests;

public sealed record AcceptMentoring(Guid RelationshipId, Guid By);

public static class AcceptMentoringHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AcceptMentoring command, [WriteAggregate(nameof(AcceptMentoring.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var (look, now) = (new PairLook(true, null), clock.GetUtcNow());
        if (stream.Aggregate is { IsOpenRequest: true } pair)
        {
            await session.HoldBoth(pair.MenteeId, pair.MentorId, ct);
            look = await session.LookAt(pair.ProgrammeId, pair.Kind, pair.MenteeId, pair.MentorId, clock, ct);
        }
        var decision = Decide(command, stream.Aggregate, look, now);
        if (decision.Events is [RequestAccepted])
            await session.Close((await session.OpenRequestsOf(stream.Aggregate!.MenteeId, ct)).Where(r => r.Id != command.RelationshipId), EndReason.AnotherAccepted, now, ct);
        return stream.Record(decision);
    }

    internal static Decision Decide(AcceptMentoring command, Relationship? pair, PairLook look, DateTimeOffset now)
    {
        if (pair.MayNotAnswer(command.By) is { } refusal) return refusal;
        if (pair!.IsRunning) return Decision.Nothing;
        if (!pair.IsOpenRequest) return Answering.Closed;
        return look.Refused() is { } barrier ? barrier : Decision.Record(new RequestAccepted(pair.Id, command.By, now));
    }
}
