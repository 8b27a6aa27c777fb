using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.LearningTime;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetLearningTimePolicy(decimal Share, DateOnly From, Guid? By, long? BasedOn)
{
    public Guid PolicyId { get; init; } = LearningTimePolicy.TheId;
}

public static class SetLearningTimePolicyHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SetLearningTimePolicy command, [WriteAggregate(nameof(SetLearningTimePolicy.PolicyId), Required = false)] IEventStream<LearningTimePolicy> stream,
        TimeProvider clock) => stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));

    /// <summary>The first may hold from before; afterwards what has been stays as it was reckoned.</summary>
    public static Decision Decide(SetLearningTimePolicy command, LearningTimePolicy? policy, long? version, DateTimeOffset now, DateOnly today)
    {
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (policy?.Shares.Contains(new(command.From, command.Share)) == true) return Decision.Nothing;
        if (policy is { Shares.Count: > 0 } && command.From < today) return Refusal.Conflict("goals.day-passed");
        if (policy?.Shares.Count >= LearningTimePolicy.Most) return Refusal.Conflict("goals.too-many-shares", LearningTimePolicy.Most);

        return Decision.Record(new LearningTimePolicySet(command.Share, command.From, command.By, now));
    }
}
