using Competence.Api.Manners;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Wolverine;

namespace Competence.Api.Jobs.Uploads;

/// <param name="FileName">For people to know it by.</param>
public sealed record UploadRequest([property: QueryParam] string FileName);

/// <param name="Encoding">Null where it is not text.</param>
/// <param name="Delimiter">What separates the columns; null where it is not a table.</param>
/// <param name="Columns">The first row; null where it is not a table.</param>
/// <param name="Sample">The next five rows; null where it is not a table.</param>
/// <param name="Rows">How many rows it has, where that is known.</param>
public sealed record UploadView(
    Guid UploadId, string FileName, long Bytes, string? Encoding, string? Delimiter, IReadOnlyList<string>? Columns,
    IReadOnlyList<IReadOnlyList<string>>? Sample, int? Rows);

internal sealed class UploadValidator : Validator<UploadRequest>
{
    public UploadValidator() => RuleFor(r => r.FileName).NotEmpty().MaximumLength(200);
}

/// <summary>Upload a file for a job to read</summary>
/// <remarks>The body is the file itself, 50 MB at most. It is kept for seven days.</remarks>
internal sealed class UploadEndpoint(IDocumentSession session, UploadIntake intake, IMessageBus bus, TimeProvider clock)
    : Endpoint<UploadRequest, UploadView>
{
    public override void Configure()
    {
        Post("/uploads");
        Policies("upload.write");
        Description(d => d
            .WithMetadata(new RawBody(Upload.Longest, "application/octet-stream", "text/csv", "application/zip", "application/json"))
            .Produces<UploadView>(201).ProducesProblem(400).ProducesProblem(413).ProducesProblem(415), clearDefaults: true);
    }

    public override async Task HandleAsync(UploadRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var id = Guid.CreateVersion7();
        await bus.ScheduleAsync(new DiscardUpload(id), Upload.Keep); // first: also what is broken off goes in time
        if (await intake.Take(actor.Tenant, id, HttpContext.Request.Body, ct) is not { } taken)
        {
            await intake.Discard(actor.Tenant, id, ct);
            await Send.ResultAsync(Outcome.Problem(new(413, "jobs.too-large", Upload.Longest / 1024 / 1024)));
            return;
        }
        if (taken.Bytes == 0)
        {
            await Send.ResultAsync(Outcome.Problem(new(400, "jobs.empty-upload")));
            return;
        }
        var table = taken.Table;
        var upload = new Upload(
            id, request.FileName, taken.Bytes, taken.Encoding?.WebName, table?.Delimiter.ToString(), table?.Columns, actor.Name, clock.GetUtcNow());
        session.Insert(upload);
        await session.SaveChangesAsync(ct);
        await Send.ResultAsync(Results.Created($"/api/v1/uploads/{id}", new UploadView(
            id, upload.FileName, upload.Bytes, upload.Encoding, upload.Delimiter, upload.Columns, table?.Sample, null)));
    }
}
