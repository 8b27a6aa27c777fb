using Competence.Skills.Levels;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Levels;

public sealed class FadingTests
{
    [Theory]
    [InlineData("2025-03-02", "2026-03-02", 12)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2026-01-31", "2026-02-28", 1)]
    [InlineData("2026-02-28", "2026-03-28", 1)]
    [InlineData("2026-03-02", "2026-03-17", 15 / 31.0)]
    [InlineData("2026-03-02", "2026-04-17", 1 + 15 / 30.0)]
    [InlineData("2026-03-02", "2026-03-02", 0)]
    [InlineData("2026-03-09", "2026-03-02", 0)]
    public void Age_is_whole_months_and_the_part_of_the_month_begun(string from, string to, double months) =>
        Fading.AgeMonths(At(from), At(to)).Should().Be(months);

    [Fact]
    public void A_level_stands_still_within_a_day()
    {
        var now = new DateTimeOffset(2026, 3, 2, 23, 59, 0, TimeSpan.FromHours(1));

        Fading.AgeMonths(now.AddHours(-23), now).Should().Be(0);
        Fading.AgeMonths(now.AddHours(-24), now).Should().BeGreaterThan(0);
    }

    private static DateTimeOffset At(string day) => new(DateOnly.Parse(day), new TimeOnly(12, 0), TimeSpan.Zero);
}
