using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Definitions;

public sealed record AddTemplateRequest([property: FromBody] TemplateBody Body);

/// <param name="Kind">What it is for; never changes.</param>
/// <param name="Title">1-200 characters a language, at least one of them; of a copy, left out: that of the copied one, marked as a copy.</param>
/// <param name="CopyOf">A template of the same kind, whose draft or newest version it begins as; left out: it begins empty.</param>
public sealed record TemplateBody(TemplateKind Kind, LocalizedText? Title = null, Guid? CopyOf = null);

/// <param name="TemplateId">The new template.</param>
public sealed record TemplateAddedView(Guid TemplateId);

internal sealed class AddTemplateValidator : Validator<AddTemplateRequest>
{
    public AddTemplateValidator()
    {
        RuleFor(r => r.Body.Kind).IsInEnum();
        RuleFor(r => r.Body.Title).NotNull().When(r => r.Body.CopyOf is null);
        RuleFor(r => r.Body.Title).Must(t => !string.IsNullOrWhiteSpace(t!.Sv ?? t.En)).WithMessage("sv / en").When(r => r.Body.Title is not null);
        RuleFor(r => r.Body.Title).SetValidator(new TextShape(200)!).When(r => r.Body.Title is not null);
    }
}

/// <summary>Begin a template: an empty one, or a copy of another</summary>
/// <remarks>It is a draft until it is published, seen by those who write templates alone.</remarks>
internal sealed class AddTemplateEndpoint(IMessageBus bus) : Endpoint<AddTemplateRequest, TemplateAddedView>
{
    public override void Configure()
    {
        Post("/templates");
        Policies("template.write");
        Description(d => d.Produces<TemplateAddedView>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422));
    }

    public override async Task HandleAsync(AddTemplateRequest request, CancellationToken ct)
    {
        var (template, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(new AddTemplate(template, body.Kind, body.Title, body.CopyOf, By.Of(Actor.Of(User)!)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/templates/{template}", new TemplateAddedView(template))));
    }
}
