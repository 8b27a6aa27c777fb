using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Obligations;

public sealed record PersonRuleRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid RuleId);

/// <summary>Drop the day that was set for what a rule asks</summary>
internal sealed class DropObligationPlanEndpoint(IMessageBus bus) : Endpoint<PersonRuleRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/obligations/{RuleId}/plan");
        Policies("obligation.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(PersonRuleRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new DropObligationPlan(request.PersonId, request.RuleId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
