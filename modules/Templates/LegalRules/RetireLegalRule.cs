using Competence.Kernel;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.LegalRules;

/// <param name="IsRetired">False: it is asked again.</param>
public sealed record RetireLegalRule(Guid RuleId, bool IsRetired, Guid By);

public static class RetireLegalRuleHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        RetireLegalRule command, [WriteAggregate(nameof(RetireLegalRule.RuleId), Required = false)] IEventStream<LegalRule> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(RetireLegalRule command, LegalRule? rule, DateTimeOffset now)
    {
        if (rule is null) return Refusal.NotFound("templates.unknown-rule");
        if (rule.IsRetired == command.IsRetired) return Decision.Nothing;
        object changed = command.IsRetired ? new LegalRuleRetired(rule.Id, command.By, now) : new LegalRuleRestored(rule.Id, command.By, now);
        return Decision.Record(changed).Tell(new EvaluateRule(rule.Id));
    }
}
