using System.Globalization;
using Competence.Kernel;
using Competence.Mail;
using Competence.Sheets;
using Marten;

namespace Competence.Metrics.Reports.Schedules;

/// <summary>Asks for one report to go to one person.</summary>
/// <param name="Month">The last month that it is about, by its first day.</param>
public sealed record SendMetricReport(string ReportKey, DateOnly Month, Guid PersonId);

public static class SendMetricReportHandler
{
    public static async Task Handle(SendMetricReport request, IQuerySession session, IMail mail, TimeProvider clock, CancellationToken ct)
    {
        if (MetricReport.Find(request.ReportKey) is not { } report) return; // shipped no longer
        var read = await new ReportReading(session, clock).Of(report, request.Month, knownAt: null, ct);
        var id = Streams.Derive(request.PersonId, $"{request.ReportKey}:{request.Month:O}");
        await mail.Send(session.TenantId, request.PersonId, id, async language => ReportLetter.Of(read, language, await Workbook(read, language, ct)), ct);
    }

    private static async Task<byte[]> Workbook(MetricReportView report, string language, CancellationToken ct)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language); // flows no further than this method
        return await ReportSheet.Of(report).ToWorkbook(ct);
    }
}
