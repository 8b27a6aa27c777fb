using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Definitions;

public sealed record GetTemplateVersionRequest([property: RouteParam] Guid TemplateId, [property: RouteParam] int Number);

/// <param name="At">When it was published.</param>
/// <param name="By">Who published it.</param>
public sealed record TemplateVersionView(Guid TemplateId, int Number, TemplateContentView Content, DateTimeOffset At, Guid By);

/// <summary>What one version of a template asks</summary>
internal sealed class GetTemplateVersionEndpoint(IQuerySession session) : Endpoint<GetTemplateVersionRequest, TemplateVersionView>
{
    public override void Configure()
    {
        Get("/templates/{TemplateId}/versions/{Number}");
        Policies("template.read");
        Description(d => d.Produces<TemplateVersionView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetTemplateVersionRequest request, CancellationToken ct)
    {
        var published = (await session.LoadAsync<TemplateDefinition>(request.TemplateId, ct))?.Versions.FirstOrDefault(v => v.Number == request.Number);
        if (published is null || await session.VersionOf(request.TemplateId, request.Number, ct) is not { } version)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-version")));
            return;
        }
        await Send.OkAsync(new(request.TemplateId, version.Number, TemplateContentView.Of(version.Content), published.At, published.By), ct);
    }
}
