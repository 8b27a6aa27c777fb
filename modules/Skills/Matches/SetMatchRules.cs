using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Matches;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetMatchRules(decimal HoursPerStep, long? BasedOn)
{
    public Guid MatchRulesId { get; init; } = MatchRules.TheId;
}

public static class SetMatchRulesHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SetMatchRules command, [WriteAggregate(nameof(SetMatchRules.MatchRulesId), Required = false)] IEventStream<MatchRules> stream) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion));

    public static Decision Decide(SetMatchRules command, MatchRules? rules, long? version)
    {
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if ((rules ?? MatchRules.Default).HoursPerStep == command.HoursPerStep) return Decision.Nothing;

        return Decision.Record(new MatchRulesSet(command.HoursPerStep));
    }
}
