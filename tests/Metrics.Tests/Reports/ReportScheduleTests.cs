using Competence.Kernel;
using Competence.Metrics.Reports.Schedules;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Reports;

public sealed class ReportScheduleTests
{
    private static readonly Guid Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7();
    private static readonly DateOnly October = new(2026, 10, 1), November = new(2026, 11, 1);
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Hr = new("t", Guid.CreateVersion7(), null, []);

    [Theory]
    [InlineData(20, "2026-11-19", null)]
    [InlineData(20, "2026-11-20", "2026-10-01")]
    [InlineData(20, "2026-11-28", "2026-10-01")]
    [InlineData(1, "2027-01-01", "2026-12-01")]
    public void It_is_due_from_its_day_on(int day, string today, string? month) =>
        Schedule(day).DueOn(DateOnly.Parse(today, null)).Should().Be(month is null ? null : DateOnly.Parse(month, null));

    [Fact]
    public void What_has_gone_does_not_go_again()
    {
        (Schedule(20) with { Sent = October }).DueOn(new(2026, 11, 25)).Should().BeNull();
        (Schedule(20) with { Sent = October }).DueOn(new(2026, 12, 20)).Should().Be(November);
        (Schedule(20) with { IsOn = false }).DueOn(new(2026, 11, 25)).Should().BeNull();
    }

    [Theory]
    [InlineData(21, "2026-10-01")]
    [InlineData(20, "2026-11-01")]
    public void What_is_set_on_its_day_or_later_begins_with_the_next(int day, string since) =>
        ReportSchedule.FirstOf(day, new(2026, 11, 20)).Should().Be(DateOnly.Parse(since, null));

    [Fact]
    public void Nobody_gets_by_mail_what_they_may_not_read() =>
        Decide(Set([Ada, Bo]), null, [Ada]).Refusal!.Code.Should().Be("metrics.recipient-may-not-read");

    [Fact]
    public void The_same_again_is_nothing_new()
    {
        Decide(Set([Ada]), null, [Ada]).Events.Should().ContainSingle().Which.Should().BeOfType<ReportScheduleSet>().Which.Since.Should().Be(November);
        Decide(Set([Ada]), Schedule(20), [Ada]).Events.Should().BeEmpty();
        Decide(Set(null), Schedule(20), []).Events.Should().ContainSingle().Which.Should().BeOfType<ReportScheduleEnded>();
        Decide(Set(null), null, []).Events.Should().BeEmpty();
    }

    [Fact]
    public void There_is_nothing_to_send_of_a_report_that_is_not_there() =>
        Decide(Set([Ada]) with { ReportKey = "gri-404" }, null, [Ada]).Refusal!.Code.Should().Be("metrics.unknown-report");

    private static SetReportSchedule Set(IReadOnlyList<Guid>? recipients) => new("esrs-s1", 20, recipients, Hr, null);

    private static ReportSchedule Schedule(int day) => new(ReportSchedule.IdOf("esrs-s1"), "esrs-s1", true, day, [Ada], October, null);

    private static Decision Decide(SetReportSchedule command, ReportSchedule? schedule, HashSet<Guid> readers) =>
        SetReportScheduleHandler.Decide(command, schedule, schedule?.Version, readers, Now, new(2026, 11, 20));
}
