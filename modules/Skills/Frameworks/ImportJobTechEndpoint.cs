using Competence.Kernel;
using Competence.Skills.Frameworks.JobTech;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Frameworks;

public sealed record ImportJobTechRequest([property: FromBody] FrameworkImport Body);

internal sealed class ImportJobTechValidator : Validator<ImportJobTechRequest>
{
    public ImportJobTechValidator()
    {
        RuleFor(r => r.Body.UploadIds).NotEmpty().Must(ids => ids.Count <= 10);
        RuleFor(r => r.Body.Version).MaximumLength(50);
    }
}

/// <summary>Import JobTech Taxonomy's Swedish skills and occupations</summary>
/// <remarks>Takes skills.json, the-ssyk-hierarchy-with-occupations.json or both. Without a version it is called by the day of the import.</remarks>
internal sealed class ImportJobTechEndpoint(IMessageBus bus, TimeProvider clock) : Endpoint<ImportJobTechRequest, ImportStartedView>
{
    public override void Configure()
    {
        Post("/frameworks/jobtech/imports");
        Policies("catalogue.write");
        Description(d => d.Produces<ImportStartedView>(202).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportJobTechRequest request, CancellationToken ct)
    {
        var import = request.Body;
        var version = import.Version ?? $"{clock.Today():yyyy-MM-dd}";
        var job = await bus.InvokeAsync<Guid>(new RequestJob(
            "skills.jobtech-import", new JobTechPackages(import.UploadIds, version), import.IsDryRun, $"JobTech {version}"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new ImportStartedView(job)));
    }
}
