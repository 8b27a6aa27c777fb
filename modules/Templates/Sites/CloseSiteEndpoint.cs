using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Sites;

public sealed record CloseSiteRequest([property: RouteParam] Guid SiteId);

/// <summary>Close a place of work</summary>
/// <remarks>Nobody works there from now on; reports of earlier days still have it.</remarks>
internal sealed class CloseSiteEndpoint(IMessageBus bus) : Endpoint<CloseSiteRequest>
{
    public override void Configure()
    {
        Delete("/legal/sites/{SiteId}");
        Policies("legal-rule.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(CloseSiteRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new CloseSite(request.SiteId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
