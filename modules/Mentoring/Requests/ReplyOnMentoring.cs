using Competence.Kernel;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Requests;

public sealed record ReplyOnMentoring(Guid RelationshipId, Guid By, string Text)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(ReplyOnMentoring);
}

public static class ReplyOnMentoringHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ReplyOnMentoring command, [WriteAggregate(nameof(ReplyOnMentoring.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Rewrite(stream.Aggregate!, words => words with { Reply = command.Text.Trim() }, ct);
        return stream.Record(decision).WithClock(decision);
    }

    internal static Decision Decide(ReplyOnMentoring command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.DidNotAsk(command.By) is { } refusal) return refusal;
        if (!pair!.IsOpenRequest) return Answering.Closed;
        return pair.State == RelationshipState.MoreInfoAsked ? Decision.Record(new MoreInfoGiven(pair.Id, command.By, now)) : Refusal.Conflict("mentoring.nothing-asked");
    }
}
