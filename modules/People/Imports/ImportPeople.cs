using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Imports;

public sealed record ImportPeopleRequest([property: FromBody] NewPeopleImport Body);

/// <param name="UploadId">A CSV file that was uploaded before.</param>
/// <param name="Mapping">Field to column. Fields: externalId (required) employeeNumber userName givenName familyName email title
/// unit unitParent managerExternalId start end endReason contractedHours locale roleProfile status legalGender. A field that is not mapped is
/// left as it is; one that is mapped and empty in a row is cleared. A status changes nothing: where it contradicts the days the row is
/// taken and reported. A legal gender is kept apart and only counted.</param>
/// <param name="IsDryRun">Only count and report; write nothing.</param>
public sealed record NewPeopleImport(Guid UploadId, IReadOnlyDictionary<string, string> Mapping, bool IsDryRun = false);

/// <param name="JobId">Follow the job by this id.</param>
public sealed record ImportRequestedView(Guid JobId);

internal sealed class ImportPeopleValidator : Validator<ImportPeopleRequest>
{
    public ImportPeopleValidator()
    {
        RuleFor(r => r.Body.UploadId).NotEmpty();
        RuleFor(r => r.Body.Mapping)
            .Must(m => m.Keys.All(name => ImportFields.TryParse(name, out _)) && m.Values.All(column => column is { Length: > 0 and <= 500 }))
            .Must(m => m.ContainsKey(ImportField.ExternalId.Name())).WithMessage("externalId");
    }
}

/// <summary>Import people, units and managers from a CSV file, as a job</summary>
/// <remarks>Rows that cannot be taken are reported; the others are imported. A second identical run changes nothing.</remarks>
internal sealed class ImportPeopleEndpoint(IMessageBus bus) : Endpoint<ImportPeopleRequest, ImportRequestedView>
{
    public override void Configure()
    {
        Post("/people/imports");
        Policies("import.write");
        Description(d => d.Produces<ImportRequestedView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportPeopleRequest request, CancellationToken ct)
    {
        var input = new PeopleImportInput(request.Body.UploadId, request.Body.Mapping);
        var job = await bus.InvokeAsync<Guid>(new RequestJob(PeopleImport.JobKind, input, request.Body.IsDryRun, "Import av personer"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new ImportRequestedView(job)));
    }
}
