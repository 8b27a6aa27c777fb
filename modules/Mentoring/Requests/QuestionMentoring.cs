using Competence.Kernel;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Requests;

public sealed record QuestionMentoring(Guid RelationshipId, Guid By, string Text)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(QuestionMentoring);
}

public static class QuestionMentoringHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        QuestionMentoring command, [WriteAggregate(nameof(QuestionMentoring.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Rewrite(stream.Aggregate!, words => words with { Question = command.Text.Trim(), Reply = null }, ct);
        return stream.Record(decision).WithClock(decision);
    }

    internal static Decision Decide(QuestionMentoring command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNotAnswer(command.By) is { } refusal) return refusal;
        if (!pair!.IsOpenRequest) return Answering.Closed;
        return pair.State == RelationshipState.MoreInfoAsked ? Refusal.Conflict("mentoring.question-waits") : Decision.Record(new MoreInfoAsked(pair.Id, command.By, now));
    }
}
