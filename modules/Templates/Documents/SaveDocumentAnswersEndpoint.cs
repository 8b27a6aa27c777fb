using Competence.Kernel;
using Competence.Templates.Answers;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Documents;

/// <param name="SectionKey">Of the template.</param>
public sealed record SaveDocumentAnswersRequest([property: RouteParam] Guid DocumentId, [property: RouteParam] string SectionKey, [property: FromBody] SectionAnswers Body);

internal sealed class SaveDocumentAnswersValidator : Validator<SaveDocumentAnswersRequest>
{
    public SaveDocumentAnswersValidator()
    {
        RuleFor(r => r.SectionKey).MaximumLength(60);
        RuleFor(r => r.Body).SetValidator(new SectionAnswersValidator());
    }
}

/// <summary>Save what one writes in a section of a document</summary>
/// <remarks>
/// Nobody else sees it until it is handed in; what several write together, they all see. Nothing needs to be complete. The answer's ETag
/// counts how many times the section has been saved, and goes with the next save: what another window has saved meanwhile is not lost.
/// </remarks>
internal sealed class SaveDocumentAnswersEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy) : Endpoint<SaveDocumentAnswersRequest>
{
    public override void Configure()
    {
        Put("/documents/{DocumentId}/answers/{SectionKey}");
        Policies("document.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SaveDocumentAnswersRequest request, CancellationToken ct)
    {
        var (document, part) = await session.Found(policy, User, request.DocumentId, ct);
        await Send.ResultAsync(document is null ? Outcome.Problem(DocumentParts.Unknown) : await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SaveDocumentAnswers(document.Id, part, request.SectionKey, request.Body.ToAnswers(), basedOn), ct)));
    }
}
