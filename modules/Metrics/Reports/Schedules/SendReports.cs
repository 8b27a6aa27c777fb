using Competence.Kernel;
using Marten;

namespace Competence.Metrics.Reports.Schedules;

/// <summary>Every night: asks for the reports whose day it is.</summary>
public sealed class SendReports(TimeProvider clock) : IJobWork
{
    public const string JobKind = "metrics.send-reports";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        foreach (var schedule in await run.Session.Query<ReportSchedule>().Where(s => s.IsOn).ToListAsync(ct))
            if (schedule.DueOn(clock.Today()) is { } month)
            {
                run.Tell(new SendReport(schedule.Id, month));
                run.Count(updated: 1);
            }
        return null;
    }
}
