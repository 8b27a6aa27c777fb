using Competence.Kernel;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.LegalRules;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetLegalRule(Guid RuleId, LegalRuleContent Content, bool IsNew, Guid By, long? BasedOn = null);

/// <summary>What the decision has to know of other rules.</summary>
/// <param name="HasKey">Another rule has the key.</param>
internal sealed record OtherRules(bool HasKey, int Count);

public static class SetLegalRuleHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetLegalRule command, [WriteAggregate(nameof(SetLegalRule.RuleId), Required = false)] IEventStream<LegalRule> stream, IDocumentSession session, TimeProvider clock,
        CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("templates.legal-rules", ct);
        var others = new OtherRules(
            await session.Query<LegalRule>().AnyAsync(r => r.Content.Key == command.Content.Key && r.Id != command.RuleId, ct), await session.Query<LegalRule>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, others, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));
    }

    internal static Decision Decide(SetLegalRule command, LegalRule? rule, OtherRules others, long? version, DateTimeOffset now, DateOnly today)
    {
        if (!command.IsNew && rule is null) return Refusal.NotFound("templates.unknown-rule");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (others.HasKey) return Refusal.Conflict("templates.rule-key-taken", command.Content.Key);
        if (rule is null && others.Count >= LegalRule.Most) return Refusal.Conflict("templates.too-many-rules", LegalRule.Most);
        if (rule is null)
            return Decision.Record(new LegalRuleAdded(command.RuleId, command.Content, Starter: null, today, command.By, now)).Tell(new EvaluateRule(command.RuleId));
        if (rule.IsRetired) return Refusal.Conflict("templates.rule-retired");
        if (command.Content.IsSame(rule.Content)) return Decision.Nothing;
        return Decision.Record(new LegalRuleChanged(rule.Id, command.Content, command.By, now)).Tell(new EvaluateRule(rule.Id));
    }
}
