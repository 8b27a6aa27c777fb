using Competence.Kernel;
using Competence.Sheets;
using FastEndpoints;
using Marten;

namespace Competence.Metrics.Reports;

/// <param name="To">A day of the last of the twelve months; the last whole month where left out.</param>
/// <param name="KnownAt">As it was known at that moment; now where left out.</param>
/// <param name="Format">CSV where left out.</param>
public sealed record ExportMetricReportRequest(
    [property: RouteParam] string Key, [property: QueryParam] DateOnly? To = null, [property: QueryParam] DateTimeOffset? KnownAt = null, [property: QueryParam] ExportFormat? Format = null);

internal sealed class ExportMetricReportValidator : Validator<ExportMetricReportRequest>
{
    public ExportMetricReportValidator(TimeProvider clock) => RuleFor(r => r.To).MonthOfReport(clock);
}

/// <summary>A report by a standard as a file</summary>
/// <remarks>The same lines and figures as on the screen; what is hidden there is empty here.</remarks>
internal sealed class ExportMetricReportEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ExportMetricReportRequest>
{
    public override void Configure()
    {
        Get("/organisation/metric-reports/{Key}/export");
        Policies("aggregate.read");
        this.AnswersWithFile();
    }

    public override async Task HandleAsync(ExportMetricReportRequest request, CancellationToken ct)
    {
        if (MetricReport.Find(request.Key) is not { } report) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("metrics.unknown-report")));
        else
        {
            var read = await new ReportReading(session, clock).Of(report, ReportMonth.Of(request.To, clock), request.KnownAt, ct);
            await this.SendFile(ReportSheet.Of(read), request.Format, read.To, ct);
        }
    }
}
