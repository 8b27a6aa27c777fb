using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Outputs;

public sealed record ImportOutputsRequest([property: FromBody] NewOutputImport Body);

/// <param name="UploadId">A CSV file that was uploaded before.</param>
/// <param name="Kind">What its amounts are: revenue in SEK, or a count of what the organisation makes.</param>
/// <param name="Mapping">Field to column; what is left out is looked for by its heading. Fields: unit (id or name), month (yyyy-mm, or a day of it),
/// amount (at most two decimals; below 0 where more was taken back than brought in).</param>
/// <param name="IsDryRun">Only count and report; write nothing.</param>
public sealed record NewOutputImport(Guid UploadId, OutputKind Kind, IReadOnlyDictionary<string, string>? Mapping = null, bool IsDryRun = false);

/// <param name="JobId">Follow the job by this id.</param>
public sealed record OutputImportStartedView(Guid JobId);

internal sealed class ImportOutputsValidator : Validator<ImportOutputsRequest>
{
    public ImportOutputsValidator()
    {
        RuleFor(r => r.Body.UploadId).NotEmpty();
        RuleFor(r => r.Body.Kind).IsInEnum();
        RuleFor(r => r.Body.Mapping).Must(OutputRow.Sheet.IsMapping);
    }
}

/// <summary>Import what units have brought about month by month from a CSV file, as a job</summary>
/// <remarks>
/// What is told of a unit and a month replaces what was known of them, so a file with the right amount corrects. Rows that cannot be taken are
/// reported; the others are imported. A second identical run changes nothing.
/// </remarks>
internal sealed class ImportOutputsEndpoint(IMessageBus bus) : Endpoint<ImportOutputsRequest, OutputImportStartedView>
{
    public override void Configure()
    {
        Post("/metric-outputs/imports");
        Policies("metric-output.write");
        Description(d => d.Produces<OutputImportStartedView>(202).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportOutputsRequest request, CancellationToken ct)
    {
        var input = new OutputImportInput(request.Body.UploadId, request.Body.Mapping ?? new Dictionary<string, string>(), request.Body.Kind);
        var job = await bus.InvokeAsync<Guid>(new RequestJob(OutputImport.JobKind, input, request.Body.IsDryRun, "Import av resultat per enhet"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new OutputImportStartedView(job)));
    }
}
