using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Obligations;

/// <summary>End an exemption from a rule before its day</summary>
internal sealed class EndObligationExemptionEndpoint(IMessageBus bus) : Endpoint<PersonRuleRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/obligations/{RuleId}/exemption");
        Policies("obligation-exemption.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(PersonRuleRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new EndObligationExemption(request.PersonId, request.RuleId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
