using System.Buffers;
using System.Globalization;
using System.Text;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Api.Jobs;

/// <summary>The rows of a job that could not be taken or contradict themselves, as a file for a spreadsheet</summary>
internal sealed class GetJobErrorsEndpoint(IQuerySession session, JobReaders jobs) : Endpoint<JobRequest>
{
    public override void Configure()
    {
        Get("/jobs/{jobId}/errors");
        Policies("job.read");
        Description(d => d.Produces<string>(200, "text/csv").ProducesProblem(404), clearDefaults: true);
    }

    public override async Task HandleAsync(JobRequest request, CancellationToken ct)
    {
        if (await jobs.Find(Actor.Of(User)!, request.JobId, ct) is not { } job)
        {
            await Send.ResultAsync(Outcome.Problem(GetJobEndpoint.Unknown));
            return;
        }
        HttpContext.MarkResponseStart();
        HttpContext.Response.ContentType = "text/csv; charset=utf-8";
        HttpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{job.Kind}-{job.Id}.csv\"";
        await using var writer = new StreamWriter(HttpContext.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync("row,column,code,reason,value,isTaken\r\n");
        await foreach (var (_, found) in Rejections.Read(session, job.Id, 0, null, ct))
            await writer.WriteAsync(string.Join(',',
                found.Row.ToString(CultureInfo.InvariantCulture), Cell(found.Column), Cell(found.Code),
                Cell(ListJobErrorsEndpoint.Sentence(found)), Cell(found.Value), found.IsTaken ? "true" : "false") + "\r\n");
    }

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;\t");

    /// <summary>What a spreadsheet would read as a formula is made text by an apostrophe.</summary>
    internal static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
