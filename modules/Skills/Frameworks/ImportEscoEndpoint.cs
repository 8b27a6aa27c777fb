using Competence.Kernel;
using Competence.Skills.Frameworks.Esco;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Frameworks;

public sealed record ImportEscoRequest([property: FromBody] FrameworkImport Body);

/// <param name="UploadIds">The files as they were published, uploaded before.</param>
/// <param name="Version">As the publisher counts, such as 1.1.1.</param>
/// <param name="IsDryRun">True: nothing is written, only counted and reported.</param>
public sealed record FrameworkImport(IReadOnlyList<Guid> UploadIds, string? Version = null, bool IsDryRun = false);

/// <param name="JobId">Follow it with getJob.</param>
public sealed record ImportStartedView(Guid JobId);

internal sealed class ImportEscoValidator : Validator<ImportEscoRequest>
{
    public ImportEscoValidator()
    {
        RuleFor(r => r.Body.UploadIds).NotEmpty().Must(ids => ids.Count <= 10);
        RuleFor(r => r.Body.Version).NotEmpty().MaximumLength(50);
    }
}

/// <summary>Import ESCO's skills and occupations</summary>
/// <remarks>
/// Takes the zip files of ESCO's CSV download: classification (en, sv or both) and relations. A second import of the same
/// files changes nothing; a newer version changes what its source has changed.
/// </remarks>
internal sealed class ImportEscoEndpoint(IMessageBus bus) : Endpoint<ImportEscoRequest, ImportStartedView>
{
    public override void Configure()
    {
        Post("/frameworks/esco/imports");
        Policies("catalogue.write");
        Description(d => d.Produces<ImportStartedView>(202).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportEscoRequest request, CancellationToken ct)
    {
        var import = request.Body;
        var job = await bus.InvokeAsync<Guid>(new RequestJob(
            "skills.esco-import", new EscoPackages(import.UploadIds, import.Version!), import.IsDryRun, $"ESCO {import.Version}"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new ImportStartedView(job)));
    }
}
