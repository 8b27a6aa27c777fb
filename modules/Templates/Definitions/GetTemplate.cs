using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Definitions;

public sealed record GetTemplateRequest([property: RouteParam] Guid TemplateId);

/// <param name="Starter">The key of what it shipped as; null where somebody wrote it.</param>
/// <param name="Current">The number of the version that new documents are made from; null where nothing is published.</param>
/// <param name="Published">What that version asks.</param>
/// <param name="Draft">What the next will ask; null where there is none, and to those who do not write templates.</param>
/// <param name="Faults">Why the draft cannot be published, in its order; none where it can.</param>
/// <param name="Versions">The newest first.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record TemplateView(
    Guid TemplateId, TemplateKind Kind, LocalizedText Title, string? Starter, int? Current, TemplateContentView? Published, TemplateContentView? Draft,
    IReadOnlyList<ContentFaultView> Faults, IReadOnlyList<PublishedVersionView> Versions, bool IsArchived, DateTimeOffset ChangedAt, long Version);

/// <summary>A template: what it asks, its versions, and the draft of the next</summary>
/// <remarks>A template that has not been published is there for those alone who write templates.</remarks>
internal sealed class GetTemplateEndpoint(IQuerySession session, IPolicy policy) : Endpoint<GetTemplateRequest, TemplateView>
{
    public override void Configure()
    {
        Get("/templates/{TemplateId}");
        Policies("template.read");
        Description(d => d.Produces<TemplateView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetTemplateRequest request, CancellationToken ct)
    {
        var (template, writes) = (await session.LoadAsync<TemplateDefinition>(request.TemplateId, ct), await policy.Writes(User, ct));
        if (template is null || !writes && template.Current is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-template")));
            return;
        }
        var draft = writes ? template.Draft : null;
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(template.Version);
        await Send.OkAsync(new(
            template.Id, template.Kind, template.Title, template.Starter, template.Current, View(await session.Published(template, ct)), View(draft),
            [.. (draft is null ? [] : ContentFaults.FaultsOf(draft)).Select(f => new ContentFaultView(f.Kind, f.Key))],
            [.. template.Versions.Reverse().Select(v => new PublishedVersionView(v.Number, v.At, v.By))], template.IsArchived, template.ChangedAt, template.Version), ct);
    }

    private static TemplateContentView? View(TemplateContent? content) => content is null ? null : TemplateContentView.Of(content);
}
