using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.PlanTemplates;

public sealed record RetirePlanTemplateRequest([property: RouteParam] Guid TemplateId);

/// <summary>Give nobody a plan template any more</summary>
/// <remarks>The plans that were made from it go on.</remarks>
internal sealed class RetirePlanTemplateEndpoint(IMessageBus bus) : Endpoint<RetirePlanTemplateRequest>
{
    public override void Configure()
    {
        Delete("/plan-templates/{TemplateId}");
        Policies("plan-template.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RetirePlanTemplateRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new RetirePlanTemplate(request.TemplateId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
