using Competence.Kernel;
using Competence.Skills.Frameworks.Onet;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Frameworks;

public sealed record ImportOnetRequest([property: FromBody] FrameworkImport Body);

internal sealed class ImportOnetValidator : Validator<ImportOnetRequest>
{
    public ImportOnetValidator()
    {
        RuleFor(r => r.Body.UploadIds).NotEmpty().Must(ids => ids.Count <= 10);
        RuleFor(r => r.Body.Version).NotEmpty().MaximumLength(50);
    }
}

/// <summary>Import O*NET's skills, knowledge and occupations</summary>
/// <remarks>
/// Takes the text files of O*NET's database, as they are or each packed as .gz: Content Model Reference, Skills, Knowledge,
/// Occupation Data and Level Scale Anchors. Its levels 0 to 7 become 0 to 5. A second import of the same changes nothing.
/// </remarks>
internal sealed class ImportOnetEndpoint(IMessageBus bus) : Endpoint<ImportOnetRequest, ImportStartedView>
{
    public override void Configure()
    {
        Post("/frameworks/onet/imports");
        Policies("catalogue.write");
        Description(d => d.Produces<ImportStartedView>(202).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportOnetRequest request, CancellationToken ct)
    {
        var import = request.Body;
        var job = await bus.InvokeAsync<Guid>(new RequestJob(
            "skills.onet-import", new OnetPackages(import.UploadIds, import.Version!), import.IsDryRun, $"O*NET {import.Version}"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new ImportStartedView(job)));
    }
}
