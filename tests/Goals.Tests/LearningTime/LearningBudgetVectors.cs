using Competence.Goals.Copies;
using Competence.Goals.LearningTime;
using Competence.People.Contracts;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.LearningTime.Weeks;

namespace Competence.Goals.Tests.LearningTime;

/// <summary>Reckoned by hand: hours ÷ 5 × working days present × share.</summary>
public sealed class LearningBudgetVectors
{
    [Theory]
    [InlineData(40, 0, 8)]      // 40 ÷ 5 × 5 × .2: one day a week
    [InlineData(30, 0, 6)]      // three quarters of the time, three quarters of the budget
    [InlineData(38.5, 0, 7.7)]
    [InlineData(40, 2, 4.8)]    // 8 × 3 × .2
    [InlineData(40, 5, 0)]
    public void One_day_a_week_is_scaled_for_part_time_and_less_absence(double hours, int absent, double budget) =>
        Budget(Contract((decimal)hours), OneDay, Days(absent)).Should().Be((decimal)budget);

    [Fact]
    public void A_first_day_new_hours_or_a_new_share_counts_from_its_day()
    {
        Budget([new(Monday.AddDays(2), null, 40)], OneDay, []).Should().Be(4.8m, "three days");
        Budget([new(new(2020, 1, 1), Monday.AddDays(3), 40), new(Monday.AddDays(3), null, 20)], OneDay, []).Should().Be(6.4m, "3 × 1.6 + 2 × .8");
        var more = new LearningTimePolicy(LearningTimePolicy.TheId, [new(new(2026, 1, 1), .1m), new(Monday.AddDays(4), .5m)]);
        Budget(Contract(40), more, []).Should().Be(7.2m, "4 × .8 + 1 × 4");
        Budget([new(new(2020, 1, 1), Monday, 40)], OneDay, []).Should().Be(0, "no longer employed");
    }

    [Fact]
    public void Without_known_hours_it_is_unknown_and_without_a_policy_nothing()
    {
        Budget(Contract(null), OneDay, []).Should().BeNull();
        Budget(Contract(null), OneDay, Days(5)).Should().Be(0, "nothing of the week is worked");
        Budget(Contract(40), LearningTimePolicy.Default, []).Should().Be(0);
    }

    [Fact]
    public void Hours_hold_from_day_to_day_within_the_employment()
    {
        Placement placed = new(Ada, 1, new(2024, 3, 1), new(2026, 6, 30), [], [], [], [new(40, new(2024, 3, 1)), new(30, new(2025, 1, 1)), new(null, new(2027, 1, 1))]);
        placed.Spans().Should().Equal(
            new ContractSpan(new(2024, 3, 1), new(2025, 1, 1), 40), new ContractSpan(new(2025, 1, 1), new(2026, 7, 1), 30));
        (placed with { EmployedFrom = null }).Spans().Should().BeEmpty();
        (placed with { Hours = null }).Spans().Should().BeEmpty();
    }

    private static decimal? Budget(IReadOnlyList<ContractSpan> contract, LearningTimePolicy policy, IReadOnlySet<DateOnly> absent) =>
        LearningBudget.OfWeek(Monday, contract, policy, absent);

    private static decimal? Budget(IReadOnlyList<ContractSpan> contract, LearningTimePolicy policy, DateOnly[] absent) => Budget(contract, policy, absent.ToHashSet());

    private static DateOnly[] Days(int count) => [.. Enumerable.Range(0, count).Select(Monday.AddDays)];
}
