using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Sites;

public sealed record AddSiteRequest([property: FromBody] SiteBody Body);

/// <param name="SiteId">The new site.</param>
public sealed record SiteAddedView(Guid SiteId);

internal sealed class AddSiteValidator : Validator<AddSiteRequest>
{
    public AddSiteValidator() => RuleFor(r => r.Body).SetValidator(new SiteBodyValidator());
}

/// <summary>Add a place of work</summary>
/// <remarks>A person's site is that of their unit, or of the nearest unit above it that has one.</remarks>
internal sealed class AddSiteEndpoint(IMessageBus bus) : Endpoint<AddSiteRequest, SiteAddedView>
{
    public override void Configure()
    {
        Post("/legal/sites");
        Policies("legal-rule.write");
        Description(d => d.Produces<SiteAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddSiteRequest request, CancellationToken ct)
    {
        var site = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetSite(site, request.Body.Content(), IsNew: true, Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/legal/sites/{site}", new SiteAddedView(site))));
    }
}
