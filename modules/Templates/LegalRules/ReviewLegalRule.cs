using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.LegalRules;

public sealed record ReviewLegalRule(Guid RuleId, Guid By);

public static class ReviewLegalRuleHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ReviewLegalRule command, [WriteAggregate(nameof(ReviewLegalRule.RuleId), Required = false)] IEventStream<LegalRule> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow(), clock.Today()));

    internal static Decision Decide(ReviewLegalRule command, LegalRule? rule, DateTimeOffset now, DateOnly today) =>
        rule is null ? Refusal.NotFound("templates.unknown-rule")
        : rule.IsRetired ? Refusal.Conflict("templates.rule-retired")
        : rule.ReviewedOn == today && rule.ReviewerId == command.By ? Decision.Nothing
        : Decision.Record(new LegalRuleReviewed(rule.Id, today, command.By, now));
}
