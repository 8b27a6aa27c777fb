using Competence.Metrics.Measures;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Metrics.Effects;

/// <param name="Measure">One of <see cref="EffectMeasures"/>.</param>
/// <param name="Start">The first day of the month in which the period after begins; the period before ends the day before.</param>
/// <param name="Months">How long each period is: 3, 6 or 12.</param>
public sealed record EffectPlan(Guid ProgrammeId, string Measure, DateOnly Start, int Months)
{
    public static readonly IReadOnlyList<int> Lengths = [3, 6, 12];

    public Window Before => new(Months, Start.AddMonths(-1));

    public Window After => new(Months, Start.AddMonths(Months - 1));
}

/// <summary>What is held of the effect of a programme. Who is in its groups lies in <c>metrics.effect_groups</c>. The stream id is the card's id.</summary>
public sealed record EffectCard(Guid Id, EffectPlan Plan, FrozenGroup Target, FrozenGroup Comparison, StatedReturn? Return, DateTimeOffset MadeAt, bool IsWithdrawn)
{
    public const int Most = 500;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static EffectCard? Fold(EffectCard? card, object @event) => (card, @event) switch
    {
        (_, EffectCardMade e) => new(e.CardId, e.Plan, e.Target, e.Comparison, e.Return, e.OccurredAt, IsWithdrawn: false),
        ({ } c, EffectReturnStated e) => c with { Return = e.Return },
        ({ } c, EffectCardWithdrawn) => c with { IsWithdrawn = true },
        _ => card,
    };
}

public sealed partial class EffectCardProjection : SingleStreamProjection<EffectCard, Guid>
{
    public override EffectCard? Evolve(EffectCard? snapshot, Guid id, IEvent e) => EffectCard.Fold(snapshot, e.Data);
}
