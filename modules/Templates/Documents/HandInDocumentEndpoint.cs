using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Documents;

public sealed record HandInDocumentRequest([property: RouteParam] Guid DocumentId, [property: FromBody] DocumentSubmission Body);

/// <param name="IsTogether">Hand in what all of them write together, instead of one's own.</param>
public sealed record DocumentSubmission(bool IsTogether = false);

/// <summary>Hand in one's part of a document, or hand it in anew</summary>
/// <remarks>All that has to be answered is. The others see it as the sections say: at once, or once everybody has handed in.</remarks>
internal sealed class HandInDocumentEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy) : Endpoint<HandInDocumentRequest>
{
    public override void Configure()
    {
        Post("/documents/{DocumentId}/submission");
        Policies("document.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(HandInDocumentRequest request, CancellationToken ct)
    {
        var (document, part) = await session.Found(policy, User, request.DocumentId, ct);
        await Send.ResultAsync(document is null ? Outcome.Problem(DocumentParts.Unknown) : (await bus.InvokeAsync<Outcome>(
            new HandInDocument(document.Id, part, request.Body.IsTogether, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
    }
}
