using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Reports.Schedules;

public sealed record GetReportScheduleRequest([property: RouteParam] string Key);

/// <param name="Day">1-28; null where it is not sent.</param>
/// <param name="Sent">The last month that it has been sent of, by its first day; null where none has.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record ReportScheduleView(int? Day, IReadOnlyList<Guid> RecipientIds, DateOnly? Sent, long Version);

/// <summary>When a report goes by mail, and to whom</summary>
internal sealed class GetReportScheduleEndpoint(IQuerySession session) : Endpoint<GetReportScheduleRequest, ReportScheduleView>
{
    public override void Configure()
    {
        Get("/organisation/metric-reports/{Key}/schedule");
        Policies("report-schedule.read");
        Description(d => d.Produces<ReportScheduleView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetReportScheduleRequest request, CancellationToken ct)
    {
        if (MetricReport.Find(request.Key) is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("metrics.unknown-report")));
            return;
        }
        var schedule = await ReportSchedule.Of(session, request.Key, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(schedule?.Version ?? 0);
        await Send.OkAsync(new(schedule is { IsOn: true } on ? on.Day : null, schedule is { IsOn: true } ? schedule.RecipientIds : [], schedule?.Sent, schedule?.Version ?? 0), ct);
    }
}
