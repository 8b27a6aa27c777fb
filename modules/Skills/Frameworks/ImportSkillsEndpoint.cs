using Competence.Kernel;
using Competence.Skills.Frameworks.Plain;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Frameworks;

public sealed record ImportSkillsRequest([property: FromBody] OwnCatalogueImport Body);

/// <param name="UploadId">The CSV file, uploaded before.</param>
/// <param name="Version">As the organisation counts; the day of the import where it does not.</param>
/// <param name="IsComplete">True: the file is the whole catalogue, and what it does not have is deprecated.</param>
/// <param name="IsDryRun">True: nothing is written, only counted and reported.</param>
public sealed record OwnCatalogueImport(Guid UploadId, string? Version = null, bool IsComplete = false, bool IsDryRun = false);

internal sealed class ImportSkillsValidator : Validator<ImportSkillsRequest>
{
    public ImportSkillsValidator()
    {
        RuleFor(r => r.Body.UploadId).NotEmpty();
        RuleFor(r => r.Body.Version).MaximumLength(50);
    }
}

/// <summary>Import a catalogue of the organisation's own from CSV</summary>
/// <remarks>
/// The columns are those of exportSkills: <c>key</c> and <c>labelSv</c> or <c>labelEn</c> must be there, the others may
/// (descriptionSv, descriptionEn, alternativeLabelsSv, alternativeLabelsEn, kind, criticality, isHardToHire, halfLifeMonths,
/// lifecycle, status, replacedBy, broader, related, mappings, level0Sv to level5En). A cell with several values has one a line;
/// a mapping is <c>esco|exact|1.1.1|code</c>; replacedBy, broader and related name keys, or <c>esco:</c> and an id there. A row
/// that would close a circle, chain successors or name two is reported and not taken; the others are.
/// </remarks>
internal sealed class ImportSkillsEndpoint(IMessageBus bus, TimeProvider clock) : Endpoint<ImportSkillsRequest, ImportStartedView>
{
    public override void Configure()
    {
        Post("/frameworks/own/imports");
        Policies("catalogue.write");
        Description(d => d.Produces<ImportStartedView>(202).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportSkillsRequest request, CancellationToken ct)
    {
        var import = request.Body;
        var version = import.Version ?? $"{clock.Today():yyyy-MM-dd}";
        var job = await bus.InvokeAsync<Guid>(new RequestJob(
            "skills.plain-import", new PlainPackage(import.UploadId, version, import.IsComplete), import.IsDryRun, $"CSV {version}"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new ImportStartedView(job)));
    }
}
