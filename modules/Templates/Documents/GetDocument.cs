using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Documents;

public sealed record GetDocumentRequest([property: RouteParam] Guid DocumentId);

/// <summary>A form or a recruitment, as the reader sees it</summary>
/// <remarks>For those alone who have a part in it; to others there is no such document. Sections and answers that are hidden from the reader are absent.</remarks>
internal sealed class GetDocumentEndpoint(IQuerySession session, IPolicy policy, PersonKeys keys, TimeProvider clock) : Endpoint<GetDocumentRequest, DocumentView>
{
    public override void Configure()
    {
        Get("/documents/{DocumentId}");
        Policies("document.read");
        Description(d => d.Produces<DocumentView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetDocumentRequest request, CancellationToken ct)
    {
        var (document, me) = await session.Found(policy, User, request.DocumentId, ct);
        if (document is null)
        {
            await Send.ResultAsync(Outcome.Problem(DocumentParts.Unknown));
            return;
        }
        var content = (await session.VersionOf(document.TemplateId, document.TemplateVersion, ct))!.Content;
        var keeping = await Keeping.ToRead(session, keys, document.PersonId, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(document.Version);
        await Send.OkAsync(DocumentView.Of(document, content, keeping, await session.DraftsOf(document.Id, ct), me, clock.Today()), ct);
    }
}
