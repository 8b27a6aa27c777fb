using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Definitions;

public sealed record DiscardTemplateDraftRequest([property: RouteParam] Guid TemplateId);

/// <summary>Throw away what was drafted for the next version of a template</summary>
internal sealed class DiscardTemplateDraftEndpoint(IMessageBus bus) : Endpoint<DiscardTemplateDraftRequest>
{
    public override void Configure()
    {
        Delete("/templates/{TemplateId}/draft");
        Policies("template.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(DiscardTemplateDraftRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new DiscardTemplateDraft(request.TemplateId, By.Of(Actor.Of(User)!), basedOn), ct)));
}
