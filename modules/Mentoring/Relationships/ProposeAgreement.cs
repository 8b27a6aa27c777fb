using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Relationships;

/// <param name="BasedOn">The version that the writer saw; null: any.</param>
public sealed record ProposeAgreement(Guid RelationshipId, Guid By, string Goal, int EveryWeeks, int Sessions, DateOnly Until, long? BasedOn = null)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(ProposeAgreement);
}

public static class ProposeAgreementHandler
{
    private const int MostYears = 2;

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ProposeAgreement command, [WriteAggregate(nameof(ProposeAgreement.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0) await session.Rewrite(stream.Aggregate!, words => words with { ProposedGoal = command.Goal }, ct);
        return stream.Record(decision);
    }

    internal static Decision Decide(ProposeAgreement command, Relationship? pair, long? version, DateTimeOffset now, DateOnly today)
    {
        if (pair.MayNot(command.By) is { } refusal) return refusal;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (!pair!.IsRunning) return PairRules.NotRunning;
        if (command.Until <= today || command.Until > today.AddYears(MostYears)) return Refusal.Conflict("mentoring.until-outside", today.AddDays(1), today.AddYears(MostYears));
        return Decision.Record(new AgreementProposed(pair.Id, command.By, command.EveryWeeks, command.Sessions, command.Until, now));
    }
}
