using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Ratings;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetRatingRules(bool IsBlind, long? BasedOn)
{
    public Guid RatingRulesId { get; init; } = RatingRules.TheId;
}

public static class SetRatingRulesHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SetRatingRules command, [WriteAggregate(nameof(SetRatingRules.RatingRulesId), Required = false)] IEventStream<RatingRules> stream) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion));

    public static Decision Decide(SetRatingRules command, RatingRules? rules, long? version)
    {
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if ((rules ?? RatingRules.Default).IsBlind == command.IsBlind) return Decision.Nothing;

        return Decision.Record(new RatingRulesSet(command.IsBlind));
    }
}
