using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Circles;

/// <param name="Runs">Whether who changes it runs programmes.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record ChangeCircle(Guid CircleId, CircleContent Content, Guid By, bool Runs, long? BasedOn);

public static class ChangeCircleHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ChangeCircle command, [WriteAggregate(nameof(ChangeCircle.CircleId), Required = false)] IEventStream<LearningCircle> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow()));

    public static Decision Decide(ChangeCircle command, LearningCircle? circle, long? version, DateTimeOffset now)
    {
        if (circle is null || !circle.IsSeenBy(command.By, command.Runs)) return Refusal.NotFound("mentoring.unknown-circle");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (circle.IsEnded) return Refusal.Conflict("mentoring.circle-ended");
        if (command.Content.IsSame(circle.Content)) return Decision.Nothing;
        if (command.Content.MostMembers < circle.Members.Count) return Refusal.Conflict("mentoring.fewer-seats-than-members", circle.Members.Count);
        return Decision.Record(new CircleChanged(circle.Id, command.Content, command.By, now));
    }
}
