using Competence.Metrics.Facts;
using Competence.Metrics.Reactions;
using Competence.People.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Facts;

public sealed class PlacementFactsTests
{
    private static readonly Guid Ada = Guid.CreateVersion7();
    private static readonly DateOnly March = new(2025, 3, 1), May = new(2025, 5, 1), July = new(2025, 7, 1), Later = new(2026, 1, 1);

    [Fact]
    public void Hours_hold_until_the_next_ones_day_or_the_employments_end_and_unknown_ones_are_no_fact()
    {
        Hours(new EmploymentSpan(March, July, null, [new(38.25m, March), new(20, May)]), new(Later, null, null, [new(null, Later)]))
            .Should().Equal((March, May, 3825), (May, July, 2000));
        Hours(new EmploymentSpan(March, July, null, [new(30, March), new(null, May)])).Should().Equal((March, May, 3000));
    }

    [Fact]
    public void News_of_before_each_employment_had_its_own_has_those_of_the_nearest()
    {
        Hours(new EmploymentSpan(March, July, null), new(Later, null, null)).Should().Equal((Later, null, 3200));
        PlacementsChangedHandler.FactsOf(new(Ada, 1, Later, null, [], [], [], [new(32, Later)])).Where(f => f.Kind == FactKinds.Hours)
            .Should().Equal(new Fact(FactKinds.Hours, Ada, Later, Amount: 3200));
    }

    private static IEnumerable<(DateOnly, DateOnly?, int?)> Hours(params EmploymentSpan[] employments) =>
        PlacementsChangedHandler.FactsOf(new(Ada, 1, Later, null, [], [], [], [new(32, Later)], employments))
            .Where(f => f.Kind == FactKinds.Hours).Select(f => (f.From, f.To, f.Amount));
}
