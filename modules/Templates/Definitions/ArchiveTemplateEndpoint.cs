using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Definitions;

public sealed record ArchiveTemplateRequest([property: RouteParam] Guid TemplateId);

/// <summary>Make nothing new from a template any more</summary>
/// <remarks>What has been made from it goes on.</remarks>
internal sealed class ArchiveTemplateEndpoint(IMessageBus bus) : Endpoint<ArchiveTemplateRequest>
{
    public override void Configure()
    {
        Put("/templates/{TemplateId}/archive");
        Policies("template.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(ArchiveTemplateRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new ArchiveTemplate(request.TemplateId, IsArchived: true, By.Of(Actor.Of(User)!)), ct)).ToResult(() => Results.NoContent()));
}
