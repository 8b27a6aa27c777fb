using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Reports.Schedules;

/// <summary>Asks for a report to go to those of its recipients who may read it now.</summary>
/// <param name="Month">The last month that it is about, by its first day.</param>
public sealed record SendReport(Guid ScheduleId, DateOnly Month);

public static class SendReportHandler
{
    public static async Task<OutgoingMessages> Handle(
        SendReport request, [WriteAggregate(nameof(SendReport.ScheduleId), Required = false)] IEventStream<ReportSchedule> stream, Marten.IQuerySession session, IPolicy policy,
        TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate is not { } schedule || schedule.DueOn(clock.Today()) != request.Month) return []; // sent already, or no longer wanted
        var readers = new List<Guid>();
        foreach (var person in schedule.RecipientIds)
            if (await ReportReaders.May(policy, session.TenantId, person, ct)) readers.Add(person);
        stream.AppendOne(new ReportSent(schedule.ReportKey, request.Month, readers, clock.GetUtcNow()));
        return [.. readers.Select(person => new SendMetricReport(schedule.ReportKey, request.Month, person))];
    }
}
