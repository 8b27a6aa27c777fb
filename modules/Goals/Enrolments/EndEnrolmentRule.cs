using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Enrolments;

public sealed record EndEnrolmentRule(Guid RuleId, Guid By);

public static class EndEnrolmentRuleHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        EndEnrolmentRule command, [WriteAggregate(nameof(EndEnrolmentRule.RuleId), Required = false)] IEventStream<EnrolmentRule> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(EndEnrolmentRule command, EnrolmentRule? rule, DateTimeOffset now) =>
        rule is null ? Refusal.NotFound("goals.unknown-rule")
        : rule.IsEnded ? Decision.Nothing
        : Decision.Record(new EnrolmentRuleEnded(rule.Id, command.By, now));
}
