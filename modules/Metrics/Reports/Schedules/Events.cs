namespace Competence.Metrics.Reports.Schedules;

/// <param name="Day">1-28: the day of each month on which it goes.</param>
/// <param name="Since">The first month that it is sent of, by its first day.</param>
public sealed record ReportScheduleSet(string ReportKey, int Day, IReadOnlyList<Guid> RecipientIds, DateOnly Since, Guid By, DateTimeOffset OccurredAt);

public sealed record ReportScheduleEnded(string ReportKey, Guid By, DateTimeOffset OccurredAt);

/// <param name="Month">The last month that it was about, by its first day.</param>
/// <param name="RecipientIds">To whom it went: those who may read it then.</param>
public sealed record ReportSent(string ReportKey, DateOnly Month, IReadOnlyList<Guid> RecipientIds, DateTimeOffset OccurredAt);
