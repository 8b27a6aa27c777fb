using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Relationships;

public sealed record ShareWithMentor(Guid RelationshipId, Guid By, bool IsShared);

public static class ShareWithMentorHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ShareWithMentor command, [WriteAggregate(nameof(ShareWithMentor.RelationshipId), Required = false)] IEventStream<Relationship> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(ShareWithMentor command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By) is { } refusal) return refusal;
        if (command.By != pair!.MenteeId) return Refusal.Forbidden("mentoring.mentees-share");
        if (!pair.IsRunning) return PairRules.NotRunning;
        return command.IsShared == pair.IsShared ? Decision.Nothing : Decision.Record(new SharingSet(pair.Id, command.IsShared, now));
    }
}
