using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.RatingImports;

public sealed record ImportRatingsRequest([property: FromBody] NewRatingsImport Body);

/// <param name="UploadId">A CSV file that was uploaded before.</param>
/// <param name="Mapping">Field to column; what is left out is looked for by its heading. Fields: person (id, external id,
/// employee number or e-mail), skill (id, the framework's URI or code, or a name that only one skill has), source (self, manager,
/// peer, assessor), rater (as person; may be empty where the source is self), level (0-5), occurredAt (a date or an instant),
/// comment.</param>
/// <param name="IsDryRun">Only count and report; write nothing.</param>
public sealed record NewRatingsImport(Guid UploadId, IReadOnlyDictionary<string, string>? Mapping = null, bool IsDryRun = false);

/// <param name="JobId">Follow the job by this id.</param>
public sealed record RatingsImportStartedView(Guid JobId);

internal sealed class ImportRatingsValidator : Validator<ImportRatingsRequest>
{
    public ImportRatingsValidator()
    {
        RuleFor(r => r.Body.UploadId).NotEmpty();
        RuleFor(r => r.Body.Mapping).Must(RatingFields.Sheet.IsMapping);
    }
}

/// <summary>Import ratings from a CSV file, as a job</summary>
/// <remarks>
/// Each rating keeps the day on which it was given. Rows that cannot be taken are reported; the others are imported. A second
/// identical run changes nothing.
/// </remarks>
internal sealed class ImportRatingsEndpoint(IMessageBus bus) : Endpoint<ImportRatingsRequest, RatingsImportStartedView>
{
    public override void Configure()
    {
        Post("/ratings/imports");
        Policies("rating-import.write");
        Description(d => d.Produces<RatingsImportStartedView>(202).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportRatingsRequest request, CancellationToken ct)
    {
        var input = new RatingsImportInput(request.Body.UploadId, request.Body.Mapping ?? new Dictionary<string, string>());
        var job = await bus.InvokeAsync<Guid>(new RequestJob(RatingsImport.JobKind, input, request.Body.IsDryRun, "Import av skattningar"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new RatingsImportStartedView(job)));
    }
}
