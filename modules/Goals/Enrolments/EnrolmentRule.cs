using Competence.Goals.Populations;
using Competence.Goals.Records;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Enrolments;

/// <summary>Who is to learn from something, and why. The stream id is the rule's id.</summary>
/// <param name="IsStarted">Somebody has run it.</param>
public sealed record EnrolmentRule(
    Guid Id, Guid ItemId, Population Population, LearningBasis Basis, DateOnly? Due, DateTimeOffset SetAt, bool IsEnded, bool IsStarted = false)
{
    /// <summary>Nobody is given a day that has passed without being asked.</summary>
    public bool RunsByItself(DateOnly today) => IsStarted && !IsEnded && !(Due < today);

    public static EnrolmentRule? Fold(EnrolmentRule? rule, object @event) => (rule, @event) switch
    {
        (_, EnrolmentRuleSet e) => new(e.RuleId, e.ItemId, e.Population, e.Basis, e.Due, e.OccurredAt, IsEnded: false),
        ({ } r, EnrolmentRuleStarted) => r with { IsStarted = true },
        ({ } r, EnrolmentRuleEnded) => r with { IsEnded = true },
        _ => rule,
    };
}

/// <summary>Kept apart: what a rule does every night is no history.</summary>
/// <param name="Id">The rule's.</param>
public sealed record LastRun(Guid Id, DateTimeOffset RanAt);

public sealed partial class EnrolmentRuleProjection : SingleStreamProjection<EnrolmentRule, Guid>
{
    public override EnrolmentRule? Evolve(EnrolmentRule? snapshot, Guid id, IEvent e) => EnrolmentRule.Fold(snapshot, e.Data);
}
