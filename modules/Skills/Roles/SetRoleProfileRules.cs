using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetRoleProfileRules(bool IsReviewed, long? BasedOn)
{
    public Guid RoleProfileRulesId { get; init; } = RoleProfileRules.TheId;
}

public static class SetRoleProfileRulesHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SetRoleProfileRules command,
        [WriteAggregate(nameof(SetRoleProfileRules.RoleProfileRulesId), Required = false)] IEventStream<RoleProfileRules> stream) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion));

    public static Decision Decide(SetRoleProfileRules command, RoleProfileRules? rules, long? version)
    {
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if ((rules ?? RoleProfileRules.Default).IsReviewed == command.IsReviewed) return Decision.Nothing;

        return Decision.Record(new RoleProfileRulesSet(command.IsReviewed));
    }
}
