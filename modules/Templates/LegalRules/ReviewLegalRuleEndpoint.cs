using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.LegalRules;

public sealed record LegalRuleRequest([property: RouteParam] Guid RuleId);

/// <summary>Say that a rule of the legal check has been gone through and holds</summary>
/// <remarks>Today, by whoever says so. A rule that nobody has gone through for twelve months carries a warning.</remarks>
internal sealed class ReviewLegalRuleEndpoint(IMessageBus bus) : Endpoint<LegalRuleRequest>
{
    public override void Configure()
    {
        Post("/legal/rules/{RuleId}/review");
        Policies("legal-rule.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(LegalRuleRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ReviewLegalRule(request.RuleId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
