using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Documents;

public sealed record BeginDocumentRequest([property: RouteParam] Guid PersonId, [property: FromBody] DocumentBody Body);

/// <param name="TemplateId">A published form.</param>
public sealed record DocumentBody(Guid TemplateId);

/// <param name="DocumentId">The new document.</param>
public sealed record DocumentBegunView(Guid DocumentId);

internal sealed class BeginDocumentValidator : Validator<BeginDocumentRequest>
{
    public BeginDocumentValidator() => RuleFor(r => r.Body.TemplateId).NotEmpty();
}

/// <summary>Begin a form about a person</summary>
/// <remarks>The person, their manager and their HR have part in it, as its sections say. It keeps the version that it was made from.</remarks>
internal sealed class BeginDocumentEndpoint(IMessageBus bus) : Endpoint<BeginDocumentRequest, DocumentBegunView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/documents");
        Policies("person-document.write");
        Description(d => d.Produces<DocumentBegunView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(BeginDocumentRequest request, CancellationToken ct)
    {
        var document = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new BeginDocument(document, request.Body.TemplateId, request.PersonId, null, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/documents/{document}", new DocumentBegunView(document))));
    }
}
