using Competence.Templates.Obligations;
using Marten;
using Wolverine;

namespace Competence.Templates.LegalRules;

public sealed record AddStarterRules(Guid By);

/// <param name="RuleIds">The new rules; none where all are there.</param>
public sealed record StarterRulesAdded(IReadOnlyList<Guid> RuleIds);

public static class AddStarterRulesHandler
{
    public static async Task<(StarterRulesAdded, OutgoingMessages)> Handle(AddStarterRules command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("templates.legal-rules", ct);
        LegalRuleAdded[] added = [.. Decide(command, await session.Query<LegalRule>().ToListAsync(ct), clock.GetUtcNow())];
        var told = new OutgoingMessages();
        foreach (var rule in added)
        {
            session.Events.StartStream<LegalRule>(rule.RuleId, rule);
            told.Add(new EvaluateRule(rule.RuleId));
        }
        return (new([.. added.Select(r => r.RuleId)]), told);
    }

    internal static IEnumerable<LegalRuleAdded> Decide(AddStarterRules command, IReadOnlyList<LegalRule> rules, DateTimeOffset now) =>
        StarterRules.MissingFrom(rules).Take(LegalRule.Most - rules.Count)
            .Select(s => new LegalRuleAdded(Guid.CreateVersion7(), s.Content, s.Key, s.ReviewedOn, command.By, now));
}
