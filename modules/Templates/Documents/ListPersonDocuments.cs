using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Documents;

public sealed record ListPersonDocumentsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">At most 500: those that run first, then the newest.</param>
public sealed record DocumentsView(IReadOnlyList<DocumentHeadView> Items);

/// <summary>The forms that are about a person</summary>
/// <remarks>For the person, their manager and their HR. Which sections of each they see, the document says.</remarks>
internal sealed class ListPersonDocumentsEndpoint(IQuerySession session, IPolicy policy) : Endpoint<ListPersonDocumentsRequest, DocumentsView>
{
    public const int Most = 500;

    public override void Configure()
    {
        Get("/people/{PersonId}/documents");
        Policies("person-document.read");
        Description(d => d.Produces<DocumentsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListPersonDocumentsRequest request, CancellationToken ct)
    {
        var documents = await session.Query<FilledDocument>().Where(d => d.PersonId == request.PersonId).OrderByDescending(d => d.BegunAt).Take(Most).ToListAsync(ct);
        // one person's documents: whoever has a part in one has it in all
        var me = documents.Count == 0 ? null : await policy.PartOf(Actor.Of(User)!, documents[0], ct);
        await Send.OkAsync(new(me is { } part ? await session.Heads([.. documents.Select(d => (d, part))], ct) : []), ct);
    }
}
