using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Relationships;

public sealed record GiveRelationshipFeedback(Guid RelationshipId, Guid By, int Satisfaction, int GoalReached, string? Comment)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(GiveRelationshipFeedback);
}

public static class GiveRelationshipFeedbackHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        GiveRelationshipFeedback command, [WriteAggregate(nameof(GiveRelationshipFeedback.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        var comment = string.IsNullOrWhiteSpace(command.Comment) ? null : command.Comment.Trim();
        if (decision.Refusal is null) await session.Rewrite(stream.Aggregate!, words => words.WithComment(command.By, comment), ct);
        return stream.Record(decision);
    }

    internal static Decision Decide(GiveRelationshipFeedback command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By) is { } refusal) return refusal;
        if (!pair!.IsOver) return Refusal.Conflict("mentoring.not-ended");
        if (pair.StartedAt is null) return PairRules.NotStarted;
        if (pair.FeedbackOf(command.By) is { } given && (given.Satisfaction, given.GoalReached) == (command.Satisfaction, command.GoalReached)) return Decision.Nothing;
        return Decision.Record(new RelationshipFeedbackGiven(pair.Id, command.By, command.Satisfaction, command.GoalReached, now));
    }
}
