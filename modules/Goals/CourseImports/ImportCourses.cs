using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.CourseImports;

public sealed record ImportCoursesRequest([property: FromBody] NewCourseImport Body);

/// <param name="UploadId">A CSV file that was uploaded before.</param>
/// <param name="Mapping">Field to column; what is left out is looked for by its heading. Fields: title, hours, url, provider, description,
/// language, level (beginner, intermediate, advanced), cost, subject.</param>
/// <param name="IsDryRun">Only count and report; write nothing.</param>
public sealed record NewCourseImport(Guid UploadId, IReadOnlyDictionary<string, string>? Mapping = null, bool IsDryRun = false);

/// <param name="JobId">Follow the job by this id.</param>
public sealed record CourseImportStartedView(Guid JobId);

internal sealed class ImportCoursesValidator : Validator<ImportCoursesRequest>
{
    public ImportCoursesValidator()
    {
        RuleFor(r => r.Body.UploadId).NotEmpty();
        RuleFor(r => r.Body.Mapping).Must(CourseRow.Sheet.IsMapping);
    }
}

/// <summary>Import a catalogue of courses from a CSV file, as a job</summary>
/// <remarks>
/// Skills whose names stand in a title are proposed, for somebody to confirm. Rows that cannot be taken are reported; the others are
/// imported. A second identical run changes nothing.
/// </remarks>
internal sealed class ImportCoursesEndpoint(IMessageBus bus) : Endpoint<ImportCoursesRequest, CourseImportStartedView>
{
    public override void Configure()
    {
        Post("/learning-items/imports");
        Policies("learning-item.write");
        Description(d => d.Produces<CourseImportStartedView>(202).ProducesProblem(409));
    }

    public override async Task HandleAsync(ImportCoursesRequest request, CancellationToken ct)
    {
        var input = new CourseImportInput(request.Body.UploadId, request.Body.Mapping ?? new Dictionary<string, string>());
        var job = await bus.InvokeAsync<Guid>(new RequestJob(CourseImport.JobKind, input, request.Body.IsDryRun, "Import av kurser"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new CourseImportStartedView(job)));
    }
}
