using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Documents;

public sealed record SignDocumentRequest([property: RouteParam] Guid DocumentId);

/// <summary>Put one's name to a document</summary>
/// <remarks>
/// Once everybody has handed in, each of those once whom the template asks for a signature. What is signed is what the signer saw: the
/// document's version goes with it. A hash of what was asked and answered is kept with the time; nothing can be changed from then on.
/// </remarks>
internal sealed class SignDocumentEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy) : Endpoint<SignDocumentRequest>
{
    public override void Configure()
    {
        Post("/documents/{DocumentId}/signature");
        Policies("document.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(SignDocumentRequest request, CancellationToken ct)
    {
        var (document, part) = await session.Found(policy, User, request.DocumentId, ct);
        await Send.ResultAsync(document is null ? Outcome.Problem(DocumentParts.Unknown) : await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SignDocument(document.Id, part, Actor.PersonIn(User), basedOn), ct)));
    }
}
