using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Definitions;

public sealed record RestoreTemplateRequest([property: RouteParam] Guid TemplateId);

/// <summary>Use an archived template again</summary>
internal sealed class RestoreTemplateEndpoint(IMessageBus bus) : Endpoint<RestoreTemplateRequest>
{
    public override void Configure()
    {
        Delete("/templates/{TemplateId}/archive");
        Policies("template.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RestoreTemplateRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new ArchiveTemplate(request.TemplateId, IsArchived: false, By.Of(Actor.Of(User)!)), ct)).ToResult(() => Results.NoContent()));
}
