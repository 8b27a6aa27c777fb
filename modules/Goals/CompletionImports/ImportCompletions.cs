using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.CompletionImports;

public sealed record ImportCompletionsRequest([property: FromBody] NewCompletionImport Body);

/// <param name="UploadId">A CSV file that was uploaded before.</param>
/// <param name="Mapping">Field to column; what is left out is looked for by its heading. Fields: person (id, external id, employee number or
/// e-mail), item (id, web address or title), day (yyyy-mm-dd), result (completed, passed, failed, experienced), score (0-1), hours, id.</param>
/// <param name="IsDryRun">Only count and report; write nothing.</param>
public sealed record NewCompletionImport(Guid UploadId, IReadOnlyDictionary<string, string>? Mapping = null, bool IsDryRun = false);

/// <param name="JobId">Follow the job by this id.</param>
public sealed record CompletionImportStartedView(Guid JobId);

internal sealed class ImportCompletionsValidator : Validator<ImportCompletionsRequest>
{
    public ImportCompletionsValidator()
    {
        RuleFor(r => r.Body.UploadId).NotEmpty();
        RuleFor(r => r.Body.Mapping).Must(CompletionRow.Sheet.IsMapping);
    }
}

/// <summary>Import what people have learnt from a CSV file, as a job</summary>
/// <remarks>Each becomes evidence as if somebody other than the person had said it. A second identical run changes nothing.</remarks>
internal sealed class ImportCompletionsEndpoint(IMessageBus bus) : Endpoint<ImportCompletionsRequest, CompletionImportStartedView>
{
    public override void Configure()
    {
        Post("/completions/imports");
        Policies("completion-import.write");
        Description(d => d.Produces<CompletionImportStartedView>(202).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportCompletionsRequest request, CancellationToken ct)
    {
        var input = new CompletionImportInput(request.Body.UploadId, request.Body.Mapping ?? new Dictionary<string, string>());
        var job = await bus.InvokeAsync<Guid>(new RequestJob(CompletionImport.JobKind, input, request.Body.IsDryRun, "Import av genomfört lärande"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new CompletionImportStartedView(job)));
    }
}
