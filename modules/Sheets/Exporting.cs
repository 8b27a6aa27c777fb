using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Competence.Sheets;

/// <summary>What every endpoint that answers with a file has in common.</summary>
public static class Exporting
{
    /// <summary>A 200 of any of the formats, and so many an hour.</summary>
    public static void AnswersWithFile(this BaseEndpoint endpoint)
    {
        endpoint.Definition.Options(o => o.RequireRateLimiting("exports"));
        endpoint.Definition.Description(
            d => d.Produces<string>(200, "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json").ProducesProblem(404),
            clearDefaults: true);
    }

    /// <summary>The sheet, or why there is none.</summary>
    public static async Task SendFile(this BaseEndpoint endpoint, (Sheet? Sheet, Refusal? Refusal) answer, ExportFormat? format, DateOnly day, CancellationToken ct)
    {
        if (answer.Sheet is { } sheet)
        {
            await endpoint.SendFile(sheet, format, day, ct);
            return;
        }
        endpoint.HttpContext.MarkResponseStart();
        await Outcome.Problem(answer.Refusal!).ExecuteAsync(endpoint.HttpContext);
    }

    /// <param name="format">CSV where left out.</param>
    /// <param name="day">In the file's name.</param>
    public static async Task SendFile(this BaseEndpoint endpoint, Sheet sheet, ExportFormat? format, DateOnly day, CancellationToken ct)
    {
        endpoint.HttpContext.MarkResponseStart();
        await endpoint.HttpContext.Response.Send(sheet, format ?? ExportFormat.Csv, day, ct);
    }
}
