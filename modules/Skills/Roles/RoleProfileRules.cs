using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Competence.Skills.Roles;

/// <summary>How an organisation publishes its role profiles; one stream a tenant, and the defaults until it says otherwise.</summary>
/// <param name="IsReviewed">A draft is published by somebody else than who submitted it.</param>
public sealed record RoleProfileRules(Guid Id, bool IsReviewed)
{
    public static readonly Guid TheId = new("5b1f5a0e-0a5c-8e51-9d5e-6a3c1f0b7d02");
    public static readonly RoleProfileRules Default = new(TheId, IsReviewed: true);

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static RoleProfileRules? Fold(RoleProfileRules? rules, object @event) => @event switch
    {
        RoleProfileRulesSet e => (rules ?? Default) with { IsReviewed = e.IsReviewed },
        _ => rules,
    };

    internal static async Task<RoleProfileRules> Of(IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<RoleProfileRules>(TheId, ct) ?? Default;
}

public sealed partial class RoleProfileRulesProjection : SingleStreamProjection<RoleProfileRules, Guid>
{
    public override RoleProfileRules? Evolve(RoleProfileRules? snapshot, Guid id, IEvent e) => RoleProfileRules.Fold(snapshot, e.Data);
}
