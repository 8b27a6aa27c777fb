using Competence.Kernel;
using Competence.Skills.Frameworks;
using Competence.Skills.Levels;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Ratings;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record ChooseCombinationPolicy(string FrameworkId, CombinationPolicy Policy, long? BasedOn)
{
    public Guid RatingRulesId { get; init; } = RatingRules.TheId;
}

/// <param name="IsChanged">Then every level of the framework's skills is to be worked out anew.</param>
public sealed record PolicyChoice(Outcome Outcome, bool IsChanged);

public static class ChooseCombinationPolicyHandler
{
    public static (PolicyChoice, OutgoingMessages) Handle(
        ChooseCombinationPolicy command, [WriteAggregate(nameof(ChooseCombinationPolicy.RatingRulesId), Required = false)] IEventStream<RatingRules> stream)
    {
        var decision = Decide(command, stream.Aggregate, stream.CurrentVersion);
        var (outcome, news) = stream.Record(decision);
        return (new(outcome, decision.Events.Count > 0), news);
    }

    public static Decision Decide(ChooseCombinationPolicy command, RatingRules? rules, long? version)
    {
        if (KnownFrameworks.All.All(f => f.Id != command.FrameworkId)) return Refusal.NotFound("skills.unknown-framework");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if ((rules ?? RatingRules.Default).PolicyOf(command.FrameworkId) == command.Policy) return Decision.Nothing;

        return Decision.Record(new CombinationPolicyChosen(command.FrameworkId, command.Policy));
    }
}
