using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;

namespace Competence.Templates.Documents;

/// <param name="OpeningId">Only of this opening.</param>
public sealed record ListRecruitmentsRequest([property: QueryParam] Guid? OpeningId = null);

/// <summary>The recruitments that the reader has a part in</summary>
/// <remarks>As who recruits, or as HR of the unit. At most 500, those that run first.</remarks>
internal sealed class ListRecruitmentsEndpoint(IQuerySession session, IPolicy policy) : Endpoint<ListRecruitmentsRequest, DocumentsView>
{
    public override void Configure()
    {
        Get("/documents");
        Policies("document.read");
    }

    public override async Task HandleAsync(ListRecruitmentsRequest request, CancellationToken ct)
    {
        var (actor, me) = (Actor.Of(User)!, Actor.PersonIn(User));
        var ofUnits = new Dictionary<Guid, bool>();
        var mine = new List<(FilledDocument, Party)>();
        var all = session.Query<FilledDocument>().Where(d => d.Kind == TemplateKind.Recruitment);
        if (request.OpeningId is { } opening) all = all.Where(d => d.Recruitment!.OpeningId == opening);
        foreach (var document in await all.OrderByDescending(d => d.BegunAt).Take(ListPersonDocumentsEndpoint.Most).ToListAsync(ct))
        {
            var (unit, manager) = (document.Recruitment!.UnitId, document.Recruitment.ManagerId);
            if (manager == me) mine.Add((document, Party.Manager));
            else if (ofUnits.TryGetValue(unit, out var may) ? may : ofUnits[unit] = await policy.CanIn(actor, "document-hr.write", unit, ct) is null) mine.Add((document, Party.Hr));
        }
        await Send.OkAsync(new(await session.Heads(mine, ct)), ct);
    }
}
