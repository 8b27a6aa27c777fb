using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Running;

public sealed record GetRunningDocumentsRequest([property: RouteParam] Guid TemplateId);

/// <param name="Current">The newest version; null where nothing is published.</param>
/// <param name="Running">How many can still change, on whichever version: a publication leaves them on theirs.</param>
/// <param name="Behind">How many run on an older one.</param>
/// <param name="IsMore">There are more than the 500 that are told.</param>
/// <param name="Items">Them, by the version that they run on.</param>
public sealed record RunningDocumentsView(Guid TemplateId, int? Current, int Running, int Behind, bool IsMore, IReadOnlyList<RunningDocumentView> Items);

/// <param name="Number">The version that it runs on.</param>
/// <param name="Added">The keys of the questions that it would ask beside what it asks now.</param>
/// <param name="Removed">The keys of those that it would not ask any more.</param>
/// <param name="Lost">Of these, those that somebody has answered: the answers stay in the log and are shown to nobody.</param>
public sealed record RunningDocumentView(Guid DocumentId, int Number, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Lost);

/// <summary>What runs on older versions of a template, and what would change if it were moved to the newest</summary>
/// <remarks>Which documents, never whom they are about or what is answered in them.</remarks>
internal sealed class GetRunningDocumentsEndpoint(IQuerySession session, IEnumerable<IRunningDocuments> sorts) : Endpoint<GetRunningDocumentsRequest, RunningDocumentsView>
{
    private const int Most = 500;

    public override void Configure()
    {
        Get("/templates/{TemplateId}/running");
        Policies("template.write");
        Description(d => d.Produces<RunningDocumentsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetRunningDocumentsRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<TemplateDefinition>(request.TemplateId, ct) is not { } template)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-template")));
            return;
        }
        var (running, behind) = (0, new List<RunningDocument>());
        foreach (var sort in sorts.Where(s => s.Keeps(template.Kind)))
        {
            running += await sort.Count(session, template.Id, ct);
            if (template.Current is { } newest) behind.AddRange(await sort.Behind(session, template.Id, newest, after: null, Most + 1, ct));
        }
        var differences = new Dictionary<int, Differences>();
        foreach (var number in behind.Select(d => d.Number).Distinct())
            differences[number] = Differences.Between((await session.VersionOf(template.Id, number, ct))!.Content, (await session.VersionOf(template.Id, template.Current!.Value, ct))!.Content);
        await Send.OkAsync(new(
            template.Id, template.Current, running, Math.Min(behind.Count, Most), behind.Count > Most,
            [.. behind.Take(Most).OrderBy(d => d.Number).ThenBy(d => d.DocumentId).Select(d => View(d, differences[d.Number]))]), ct);
    }

    internal static RunningDocumentView View(RunningDocument document, Differences differences)
    {
        string[] Keys(DifferenceKind kind) => [.. differences.Questions.Where(q => q.Kind == kind).Select(q => q.Key)];
        var removed = Keys(DifferenceKind.Removed);
        return new(document.DocumentId, document.Number, Keys(DifferenceKind.Added), removed, [.. removed.Where(document.Answered.Contains)]);
    }
}
