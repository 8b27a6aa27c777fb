using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Competence.Metrics.Reports.Schedules;

/// <summary>When a report goes by mail, and to whom; one a report.</summary>
/// <param name="Day">1-28: the day of each month on which it goes.</param>
/// <param name="Since">The first month that it is sent of.</param>
/// <param name="Sent">The last month that it has been sent of; null where none has.</param>
public sealed record ReportSchedule(Guid Id, string ReportKey, bool IsOn, int Day, IReadOnlyList<Guid> RecipientIds, DateOnly Since, DateOnly? Sent)
{
    private static readonly Guid Owner = new("8a1d6f0b-2c37-8e54-9a16-71bd03c5e842");

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static Guid IdOf(string reportKey) => Streams.Derive(Owner, reportKey);

    /// <summary>The month that is to be sent of now, by its first day; null where there is none. A day on which nobody was up is made up for.</summary>
    public DateOnly? DueOn(DateOnly today)
    {
        var last = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        return IsOn && today.Day >= Day && last >= Since && !(Sent >= last) ? last : null;
    }

    /// <summary>What is set on its day or later in a month begins with the next.</summary>
    public static DateOnly FirstOf(int day, DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(today.Day < day ? -1 : 0);

    public static ReportSchedule? Fold(ReportSchedule? schedule, object @event) => (schedule, @event) switch
    {
        (_, ReportScheduleSet e) => new(IdOf(e.ReportKey), e.ReportKey, true, e.Day, e.RecipientIds, e.Since, schedule?.Sent),
        ({ } s, ReportScheduleEnded) => s with { IsOn = false },
        ({ } s, ReportSent e) => s with { Sent = e.Month },
        _ => schedule,
    };

    internal static Task<ReportSchedule?> Of(IQuerySession session, string reportKey, CancellationToken ct) => session.LoadAsync<ReportSchedule>(IdOf(reportKey), ct);
}

public sealed partial class ReportScheduleProjection : SingleStreamProjection<ReportSchedule, Guid>
{
    public override ReportSchedule? Evolve(ReportSchedule? snapshot, Guid id, IEvent e) => ReportSchedule.Fold(snapshot, e.Data);
}
