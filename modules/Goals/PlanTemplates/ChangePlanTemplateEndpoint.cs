using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.PlanTemplates;

public sealed record ChangePlanTemplateRequest([property: RouteParam] Guid TemplateId, [property: FromBody] PlanTemplateBody Body);

internal sealed class ChangePlanTemplateValidator : Validator<ChangePlanTemplateRequest>
{
    public ChangePlanTemplateValidator() => RuleFor(r => r.Body).SetValidator(new PlanTemplateBodyValidator());
}

/// <summary>Write a plan template anew, as a whole</summary>
/// <remarks>The plans that were made from it stay as they are.</remarks>
internal sealed class ChangePlanTemplateEndpoint(IMessageBus bus) : Endpoint<ChangePlanTemplateRequest>
{
    public override void Configure()
    {
        Put("/plan-templates/{TemplateId}");
        Policies("plan-template.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangePlanTemplateRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetPlanTemplate(request.TemplateId, request.Body.Content(), Actor.PersonIn(User), IsNew: false, basedOn), ct)));
}
