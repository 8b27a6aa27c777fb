using Competence.Metrics.Reports.Schedules;
using JasperFx.Events.Projections;
using Marten;

namespace Competence.Metrics.Reports;

internal static class ReportsRegistration
{
    public static void AddReports(this StoreOptions marten)
    {
        marten.Schema.For<ReportSchedule>().DatabaseSchemaName("metrics");
        marten.Projections.Add<ReportScheduleProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ReportScheduleSet>("metrics.report-schedule-set");
        marten.Events.MapEventType<ReportScheduleEnded>("metrics.report-schedule-ended");
        marten.Events.MapEventType<ReportSent>("metrics.report-sent");
    }
}
