using Competence.Metrics.Measures;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Competence.Metrics.Tests.Measures;

public sealed class WindowTests
{
    private static readonly DateOnly May = new(2026, 5, 1);
    private readonly FakeTimeProvider clock = new(new(2026, 5, 20, 8, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(1, "2026-05-01")]
    [InlineData(3, "2026-03-01")]
    [InlineData(12, "2025-06-01")]
    public void It_has_so_many_months_and_ends_with_the_one_it_is_named_by(int months, string since) => new Window(months, May).Since.Should().Be(DateOnly.Parse(since, null));

    [Fact]
    public void Of_the_month_that_runs_today_is_the_last_day()
    {
        new Window(1, May).Until(new(2026, 5, 20)).Should().Be(new DateOnly(2026, 5, 21));
        new Window(1, May).Until(new(2026, 5, 31)).Should().Be(new DateOnly(2026, 6, 1));
        new Window(1, May).Until(new(2027, 1, 1)).Should().Be(new DateOnly(2026, 6, 1));
        new Window(1, May).IsOpen(new(2026, 5, 30)).Should().BeTrue();
        new Window(1, May).IsOpen(new(2026, 5, 31)).Should().BeFalse();
    }

    [Fact]
    public void Months_are_counted_from_the_day_on_the_newest_first()
    {
        Window.From(new(2026, 3, 31), clock).Should().Equal(May, May.AddMonths(-1), May.AddMonths(-2));
        Window.From(new(2001, 1, 1), clock).Should().HaveCount(25).And.EndWith(new DateOnly(2024, 5, 1));
        Window.From(new(2026, 6, 1), clock).Should().BeEmpty("what is to come is counted when it is there");
    }
}
