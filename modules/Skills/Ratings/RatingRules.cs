using Competence.Skills.Levels;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Competence.Skills.Ratings;

/// <summary>How an organisation wants its ratings given and combined; one stream a tenant, and the defaults until it says otherwise.</summary>
/// <param name="IsBlind">A manager rates before seeing what the person says of themself.</param>
public sealed record RatingRules(Guid Id, bool IsBlind)
{
    public static readonly Guid TheId = new("5b1f5a0e-0a5c-8e51-9d5e-6a3c1f0b7d01");
    public static readonly RatingRules Default = new(TheId, IsBlind: true);

    /// <summary>By framework; weighted where none was chosen.</summary>
    public IReadOnlyDictionary<string, CombinationPolicy> Policies { get; init; } = new Dictionary<string, CombinationPolicy>();

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static RatingRules? Fold(RatingRules? rules, object @event) => @event switch
    {
        RatingRulesSet e => (rules ?? Default) with { IsBlind = e.IsBlind },
        CombinationPolicyChosen e => (rules ?? Default) with
        {
            Policies = new Dictionary<string, CombinationPolicy>((rules ?? Default).Policies) { [e.FrameworkId] = e.Policy },
        },
        _ => rules,
    };

    public CombinationPolicy PolicyOf(string framework) => Policies.GetValueOrDefault(framework);

    internal static async Task<RatingRules> Of(IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<RatingRules>(TheId, ct) ?? Default;
}

public sealed partial class RatingRulesProjection : SingleStreamProjection<RatingRules, Guid>
{
    public override RatingRules? Evolve(RatingRules? snapshot, Guid id, IEvent e) => RatingRules.Fold(snapshot, e.Data);
}
