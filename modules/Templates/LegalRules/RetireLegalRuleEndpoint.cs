using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.LegalRules;

/// <summary>Retire a rule of the legal check</summary>
/// <remarks>It is asked of nobody any longer; reports of earlier days still have it.</remarks>
internal sealed class RetireLegalRuleEndpoint(IMessageBus bus) : Endpoint<LegalRuleRequest>
{
    public override void Configure()
    {
        Put("/legal/rules/{RuleId}/retirement");
        Policies("legal-rule.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(LegalRuleRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RetireLegalRule(request.RuleId, IsRetired: true, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
