using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Documents;

public sealed record EndDocumentRequest([property: RouteParam] Guid DocumentId, [property: FromBody] DocumentEnd Body);

/// <param name="IsWithdrawn">It is not to be completed; only while nobody has signed.</param>
public sealed record DocumentEnd(bool IsWithdrawn = false);

/// <summary>Close a document that is complete, or withdraw one that is not to be completed</summary>
/// <remarks>By the manager or HR, or by the person who began it about themselves.</remarks>
internal sealed class EndDocumentEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy) : Endpoint<EndDocumentRequest>
{
    public override void Configure()
    {
        Post("/documents/{DocumentId}/closing");
        Policies("document.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(EndDocumentRequest request, CancellationToken ct)
    {
        var (document, part) = await session.Found(policy, User, request.DocumentId, ct);
        await Send.ResultAsync(document is null ? Outcome.Problem(DocumentParts.Unknown) : (await bus.InvokeAsync<Outcome>(
            new EndDocument(document.Id, part, request.Body.IsWithdrawn, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
    }
}
