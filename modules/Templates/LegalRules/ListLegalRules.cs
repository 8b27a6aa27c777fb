using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Templates.LegalRules;

/// <param name="Items">At most 300: those that are asked first, then by title.</param>
/// <param name="Missing">How many of the starters that ship with the product are not among them.</param>
public sealed record LegalRulesView(IReadOnlyList<LegalRuleView> Items, int Missing);

/// <param name="Starter">The key of the starter that it began as; null where somebody wrote it. A starter is a beginning and no legal advice.</param>
/// <param name="NeedsReview">Nobody has gone through it for twelve months.</param>
/// <param name="ReviewerId">Null where nobody here has gone through it yet.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record LegalRuleView(
    Guid RuleId, string Key, string LawReference, LocalizedText Title, LocalizedText Asks, AppliesWhen AppliesWhen, RuleRequirement Requires, RuleInterval Interval, int WarnDays,
    string Source, RestsOn RestsOn, string? Note, string? Starter, bool IsRetired, DateOnly ReviewedOn, Guid? ReviewerId, bool NeedsReview, long Version)
{
    internal static LegalRuleView Of(LegalRule rule, DateOnly today)
    {
        var c = rule.Content;
        return new(
            rule.Id, c.Key, c.LawReference, c.Title, c.Asks, c.AppliesWhen, c.Requires, c.Interval, c.WarnDays, c.Source, c.RestsOn, c.Note, rule.Starter, rule.IsRetired,
            rule.ReviewedOn, rule.ReviewerId, rule.NeedsReview(today), rule.Version);
    }
}

/// <summary>The rules of the legal check</summary>
/// <remarks>What ships with the product is a beginning for Sweden and no legal advice: each rule says what it rests on and where it can be read.</remarks>
internal sealed class ListLegalRulesEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<LegalRulesView>
{
    public override void Configure()
    {
        Get("/legal/rules");
        Policies("legal-rule.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var (rules, today) = (await session.Query<LegalRule>().Take(LegalRule.Most).ToListAsync(ct), clock.Today());
        await Send.OkAsync(new(
            [.. rules.OrderBy(r => r.IsRetired).ThenBy(r => r.Content.Title.In("sv"), Rows.SwedishOrder).Select(r => LegalRuleView.Of(r, today))],
            StarterRules.MissingFrom(rules).Count()), ct);
    }
}
