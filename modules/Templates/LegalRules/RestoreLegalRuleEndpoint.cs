using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.LegalRules;

/// <summary>Ask a retired rule of the legal check again</summary>
internal sealed class RestoreLegalRuleEndpoint(IMessageBus bus) : Endpoint<LegalRuleRequest>
{
    public override void Configure()
    {
        Delete("/legal/rules/{RuleId}/retirement");
        Policies("legal-rule.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(LegalRuleRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RetireLegalRule(request.RuleId, IsRetired: false, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
