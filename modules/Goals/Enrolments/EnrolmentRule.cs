using Competence.Goals.Populations;
using Competence.Goals.Records;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Enrolments;

/// <summary>Who is to learn from something, and why. The stream id is the rule's id.</summary>
public sealed record EnrolmentRule(Guid Id, Guid ItemId, Population Population, LearningBasis Basis, DateOnly? Due, DateTimeOffset SetAt, bool IsEnded)
{
    public static EnrolmentRule? Fold(EnrolmentRule? rule, object @event) => (rule, @event) switch
    {
        (_, EnrolmentRuleSet e) => new(e.RuleId, e.ItemId, e.Population, e.Basis, e.Due, e.OccurredAt, IsEnded: false),
        ({ } r, EnrolmentRuleEnded) => r with { IsEnded = true },
        _ => rule,
    };
}

public sealed partial class EnrolmentRuleProjection : SingleStreamProjection<EnrolmentRule, Guid>
{
    public override EnrolmentRule? Evolve(EnrolmentRule? snapshot, Guid id, IEvent e) => EnrolmentRule.Fold(snapshot, e.Data);
}
