namespace Competence.Metrics.Effects;

/// <param name="Target">Those whom the programme was to change something for.</param>
/// <param name="Comparison">Those beside them.</param>
/// <param name="MadeAt">When the groups were written down.</param>
/// <param name="IsMadeAfterStart">They were so after the start, as people had stood before it.</param>
/// <param name="Imbalances">In what the two are so unlike that the difference may come of it.</param>
/// <param name="Return">Null where nobody has said what it is worth.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record EffectCardView(
    Guid CardId, Guid ProgrammeId, string Measure, DateOnly Start, int Months, GroupView Target, GroupView Comparison, DateTimeOffset MadeAt, bool IsMadeAfterStart,
    IReadOnlyList<Imbalance> Imbalances, ReactionView Reaction, LearningView Learning, BehaviourView Behaviour, EffectView Effect, ReturnView? Return, long Version);

/// <param name="People">How many.</param>
/// <param name="MeanTenure">Years on the day before the start, with one decimal.</param>
/// <param name="Unmatched">Of a matched group: for how many of the target nobody alike was found.</param>
public sealed record GroupView(GroupKind Kind, IReadOnlyList<Guid> UnitIds, IReadOnlyList<Guid> RoleProfileIds, int People, decimal MeanTenure, int Unmatched)
{
    internal static GroupView Of(FrozenGroup g) => new(g.Rule.Kind, g.Rule.UnitIds, g.Rule.RoleProfileIds, g.People, g.MeanTenure, g.Unmatched);
}

/// <summary>Kirkpatrick's first level. Means grow five answers at a time.</summary>
/// <param name="Mean">1-5, with two decimals; null under five answers.</param>
/// <param name="N">How many answers it is the mean of; null under five.</param>
public sealed record ReactionView(decimal? Mean, int? N);

/// <summary>The second: the levels that others see of the programme's skills, of those who have finished it.</summary>
/// <param name="Before">0-5, when they got their seat, with two decimals; null under five people.</param>
/// <param name="After">As it stands; null under five people.</param>
/// <param name="N">How many people, each with a level both times; null under five.</param>
public sealed record LearningView(decimal? Before, decimal? After, int? N);

/// <summary>The third: 60 to 90 days after.</summary>
public sealed record BehaviourView(CheckView Own, CheckView Manager);

/// <param name="Means">1-5 for each of the three statements, with two decimals; none under five answers.</param>
/// <param name="Used">0-1: for how many it has been used at work; null under five answers.</param>
/// <param name="N">How many answers; null under five.</param>
public sealed record CheckView(IReadOnlyList<decimal> Means, decimal? Used, int? N);

public enum EffectState
{
    /// <summary>The period after is not over: there is no figure.</summary>
    Running,

    /// <summary>A group is under five: there is no figure.</summary>
    TooSmall,

    /// <summary>A group is under ten: the mean stands alone.</summary>
    MeanAlone,

    /// <summary>Within each group all are alike in both periods: no interval can be worked out.</summary>
    NoSpread,

    Whole,
}

/// <summary>The fourth: how the change of the target group differs from that of those beside them.</summary>
/// <param name="BeforeFrom">The first day of the period before.</param>
/// <param name="BeforeTo">Its last day.</param>
/// <param name="AfterFrom">The first day of the period after.</param>
/// <param name="AfterTo">Its last day.</param>
/// <param name="Groups">Target before and after, comparison before and after; none where there is no figure.</param>
/// <param name="Value">A share: -0.05 is five percentage points less; with four decimals. Null where there is no figure.</param>
/// <param name="Low">The 95 % interval's lower end; null where the mean stands alone.</param>
/// <param name="High">Its upper end.</param>
public sealed record EffectView(
    EffectState State, DateOnly BeforeFrom, DateOnly BeforeTo, DateOnly AfterFrom, DateOnly AfterTo, IReadOnlyList<SampleView> Groups, decimal? Value, decimal? Low, decimal? High);

/// <param name="Share">0-1, with four decimals.</param>
/// <param name="N">Who was employed on the first day of the period.</param>
public sealed record SampleView(decimal Share, int N);

/// <param name="Benefit">SEK, as whoever made the card says.</param>
/// <param name="Assumption">How that amount comes about.</param>
/// <param name="Cost">SEK.</param>
/// <param name="Roi">(benefit − cost) ÷ cost, with four decimals: 0.25 is 25 %.</param>
public sealed record ReturnView(decimal Benefit, string Assumption, decimal Cost, decimal Roi)
{
    internal static ReturnView? Of(StatedReturn? r) => r is null ? null : new(r.Benefit, r.Assumption, r.Cost, Math.Round(r.Roi, 4));
}
