using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Definitions;

public sealed record PublishTemplateRequest([property: RouteParam] Guid TemplateId);

/// <summary>Publish a template's draft as its next version</summary>
/// <remarks>
/// New documents are made from it; those that run keep the version that they were made from. A draft with faults is refused with the code
/// of the first.
/// </remarks>
internal sealed class PublishTemplateEndpoint(IMessageBus bus) : Endpoint<PublishTemplateRequest>
{
    public override void Configure()
    {
        Post("/templates/{TemplateId}/publication");
        Policies("template.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(PublishTemplateRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new PublishTemplate(request.TemplateId, By.Of(Actor.Of(User)!), basedOn), ct)));
}
