using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Sites;

public sealed record ChangeSiteRequest([property: RouteParam] Guid SiteId, [property: FromBody] SiteBody Body);

internal sealed class ChangeSiteValidator : Validator<ChangeSiteRequest>
{
    public ChangeSiteValidator() => RuleFor(r => r.Body).SetValidator(new SiteBodyValidator());
}

/// <summary>Describe a place of work anew, as a whole</summary>
internal sealed class ChangeSiteEndpoint(IMessageBus bus) : Endpoint<ChangeSiteRequest>
{
    public override void Configure()
    {
        Put("/legal/sites/{SiteId}");
        Policies("legal-rule.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeSiteRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetSite(request.SiteId, request.Body.Content(), IsNew: false, Actor.PersonIn(User), basedOn), ct)));
}
