using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Definitions;

public sealed record ReviseTemplateRequest([property: RouteParam] Guid TemplateId, [property: FromBody] TemplateContent Body);

internal sealed class ReviseTemplateValidator : Validator<ReviseTemplateRequest>
{
    public ReviseTemplateValidator() => RuleFor(r => r.Body).SetValidator(new ContentShape());
}

/// <summary>Change what the next version of a template asks, as a whole</summary>
/// <remarks>
/// A draft may be incomplete: what is missing stands among the template's <c>faults</c>, and is asked for when it is published. A draft
/// that asks the same as the newest version is none.
/// </remarks>
internal sealed class ReviseTemplateEndpoint(IMessageBus bus) : Endpoint<ReviseTemplateRequest>
{
    public override void Configure()
    {
        Put("/templates/{TemplateId}/draft");
        Policies("template.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428));
    }

    public override async Task HandleAsync(ReviseTemplateRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ReviseTemplate(request.TemplateId, request.Body, By.Of(Actor.Of(User)!), basedOn), ct)));
}
