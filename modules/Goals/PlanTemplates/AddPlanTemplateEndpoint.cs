using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.PlanTemplates;

public sealed record AddPlanTemplateRequest([property: FromBody] PlanTemplateBody Body);

/// <param name="TemplateId">The new template; apply it to give people plans.</param>
public sealed record PlanTemplateAddedView(Guid TemplateId);

internal sealed class AddPlanTemplateValidator : Validator<AddPlanTemplateRequest>
{
    public AddPlanTemplateValidator() => RuleFor(r => r.Body).SetValidator(new PlanTemplateBodyValidator());
}

/// <summary>Write a plan that many are to be given</summary>
/// <remarks>Nobody is given it until it is applied.</remarks>
internal sealed class AddPlanTemplateEndpoint(IMessageBus bus) : Endpoint<AddPlanTemplateRequest, PlanTemplateAddedView>
{
    public override void Configure()
    {
        Post("/plan-templates");
        Policies("plan-template.write");
        Description(d => d.Produces<PlanTemplateAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddPlanTemplateRequest request, CancellationToken ct)
    {
        var template = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetPlanTemplate(template, request.Body.Content(), Actor.PersonIn(User), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/plan-templates/{template}", new PlanTemplateAddedView(template))));
    }
}
