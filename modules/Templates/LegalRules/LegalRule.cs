using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.LegalRules;

/// <summary>Something that the law, a regulation or the organisation itself asks, and how it came to say what it says. The stream id is the rule's id.</summary>
/// <param name="Starter">The key of what ships with the product; null where somebody wrote it.</param>
/// <param name="ReviewerId">Null where nobody here has gone through it: what ships was, on the day, by whoever made it.</param>
/// <param name="History">The oldest first.</param>
public sealed record LegalRule(
    Guid Id, string? Starter, LegalRuleContent Content, bool IsRetired, DateOnly ReviewedOn, Guid? ReviewerId, IReadOnlyList<RuleVersion> History)
{
    public const int Most = 300, MonthsBetweenReviews = 12;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public bool NeedsReview(DateOnly today) => !IsRetired && ReviewedOn.AddMonths(MonthsBetweenReviews) <= today;

    /// <returns>What it said at the moment; null where it was not there yet, or retired.</returns>
    public LegalRuleContent? At(DateTimeOffset moment) => History.LastOrDefault(v => v.At <= moment) is { IsRetired: false } version ? version.Content : null;

    public static LegalRule? Fold(LegalRule? rule, object @event) => (rule, @event) switch
    {
        (_, LegalRuleAdded e) => new(
            e.RuleId, e.Starter, e.Content, false, e.ReviewedOn, e.Starter is null ? e.By : null, [new(RuleStep.Added, e.OccurredAt, e.By, e.Content, false)]),
        ({ } r, LegalRuleChanged e) => r with { Content = e.Content, History = [.. r.History, new(RuleStep.Changed, e.OccurredAt, e.By, e.Content, r.IsRetired)] },
        ({ } r, LegalRuleReviewed e) => r with
        {
            ReviewedOn = e.On, ReviewerId = e.By, History = [.. r.History, new(RuleStep.Reviewed, e.OccurredAt, e.By, r.Content, r.IsRetired)],
        },
        ({ } r, LegalRuleRetired e) => r with { IsRetired = true, History = [.. r.History, new(RuleStep.Retired, e.OccurredAt, e.By, r.Content, true)] },
        ({ } r, LegalRuleRestored e) => r with { IsRetired = false, History = [.. r.History, new(RuleStep.Restored, e.OccurredAt, e.By, r.Content, false)] },
        _ => rule,
    };
}

public enum RuleStep { Added, Changed, Reviewed, Retired, Restored }

/// <summary>What the rule said from a moment on.</summary>
public sealed record RuleVersion(RuleStep Step, DateTimeOffset At, Guid By, LegalRuleContent Content, bool IsRetired);

public sealed partial class LegalRuleProjection : SingleStreamProjection<LegalRule, Guid>
{
    public override LegalRule? Evolve(LegalRule? snapshot, Guid id, IEvent e) => LegalRule.Fold(snapshot, e.Data);
}
