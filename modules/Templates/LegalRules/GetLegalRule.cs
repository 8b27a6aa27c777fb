using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.LegalRules;

/// <param name="History">The newest first.</param>
public sealed record LegalRuleWithHistoryView(LegalRuleView Rule, IReadOnlyList<RuleVersionView> History);

/// <param name="Number">1 at first.</param>
/// <param name="Title">What it was called from then on.</param>
/// <param name="Asks">What it asked from then on.</param>
/// <param name="Interval">How long what met it held from then on.</param>
public sealed record RuleVersionView(
    int Number, RuleStep Step, DateTimeOffset At, Guid By, LocalizedText Title, LocalizedText Asks, string LawReference, RuleInterval Interval, int WarnDays, string Source);

/// <summary>A rule of the legal check, and how it came to say what it says</summary>
internal sealed class GetLegalRuleEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<LegalRuleRequest, LegalRuleWithHistoryView>
{
    public override void Configure()
    {
        Get("/legal/rules/{RuleId}");
        Policies("legal-rule.read");
        Description(d => d.Produces<LegalRuleWithHistoryView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(LegalRuleRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<LegalRule>(request.RuleId, ct) is not { } rule)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-rule")));
            return;
        }
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(rule.Version);
        await Send.OkAsync(new(LegalRuleView.Of(rule, clock.Today()), [.. rule.History.Index().Reverse().Select(v => Of(v.Index + 1, v.Item))]), ct);
    }

    private static RuleVersionView Of(int number, RuleVersion v) =>
        new(number, v.Step, v.At, v.By, v.Content.Title, v.Content.Asks, v.Content.LawReference, v.Content.Interval, v.Content.WarnDays, v.Content.Source);
}
