using Competence.Templates.LegalRules;
using Marten;
using Wolverine;

namespace Competence.Templates.Obligations;

/// <summary>A rule, a site or a role has become another: the rule is asked anew of everybody. A message a rule, so that none waits for the night.</summary>
public sealed record EvaluateRule(Guid RuleId);

public static class EvaluateRuleHandler
{
    public static async Task<OutgoingMessages> Handle(EvaluateRule message, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var told = new OutgoingMessages();
        if (await session.LoadAsync<LegalRule>(message.RuleId, ct) is not { } rule) return told;
        await session.Begin(ct);
        told.AddRange((await session.EvaluateAll(rule, rule.Content.AppliesWhen.MinHeadcount is null ? null : await session.Headcounts(clock, ct), clock, ct)).News);
        return told;
    }
}
