using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Competence.Skills.Matches;

/// <summary>What an organisation reckons with when it looks how far somebody is from a role; one stream a tenant.</summary>
/// <param name="HoursPerStep">Hours to learn one level more; 40, a working week, until the organisation says otherwise.</param>
public sealed record MatchRules(Guid Id, decimal HoursPerStep)
{
    public const decimal DefaultHoursPerStep = 40;

    public static readonly Guid TheId = new("5b1f5a0e-0a5c-8e51-9d5e-6a3c1f0b7d02");
    public static readonly MatchRules Default = new(TheId, DefaultHoursPerStep);

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static MatchRules? Fold(MatchRules? rules, object @event) => @event switch
    {
        MatchRulesSet e => (rules ?? Default) with { HoursPerStep = e.HoursPerStep },
        _ => rules,
    };

    internal static async Task<MatchRules> Of(IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<MatchRules>(TheId, ct) ?? Default;
}

public sealed partial class MatchRulesProjection : SingleStreamProjection<MatchRules, Guid>
{
    public override MatchRules? Evolve(MatchRules? snapshot, Guid id, IEvent e) => MatchRules.Fold(snapshot, e.Data);
}
