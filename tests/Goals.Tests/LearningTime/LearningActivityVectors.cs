using Competence.Goals.LearningTime;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.LearningTime.Weeks;

namespace Competence.Goals.Tests.LearningTime;

public sealed class LearningActivityVectors
{
    [Fact]
    public void Use_is_used_by_budget()
    {
        LearningActivity.Use(6, 8).Should().Be(.75);
        LearningActivity.Use(12, 8).Should().Be(1.5);
        LearningActivity.Use(6, 0).Should().BeNull();
        LearningActivity.Use(6, null).Should().BeNull();
        LearningActivity.Use([(6, 8), (2, 8), (4, 0)]).Should().Be(.75, "12 ÷ 16: the week away has hours and no budget");
        LearningActivity.Use([(6, 8), (2, null)]).Should().BeNull();
    }

    [Fact]
    public void Regularity_is_the_share_of_twelve_weeks_with_an_activity()
    {
        LearningActivity.Regularity(Monday, []).Should().Be(0);
        LearningActivity.Regularity(Monday, [Monday, Monday.AddDays(6), Monday.AddDays(-7 * 11)]).Should().Be(2 / 12.0);
        LearningActivity.Regularity(Monday, [Monday.AddDays(-7 * 12), Monday.AddDays(7)]).Should().Be(0, "before them and after them");
        LearningActivity.Regularity(Monday, Enumerable.Range(0, 12).Select(i => Monday.AddDays(3 - (7 * i)))).Should().Be(1);
    }

    [Fact]
    public void Who_works_on_which_day_is_summed_once()
    {
        var days = Workdays.Of(Monday, Monday.AddDays(4),
        [
            (new(new(2020, 1, 1), null, 40), 3), (new(new(2020, 1, 1), Monday.AddDays(2), 20), 1), (new(Monday.AddDays(3), null, null), 2), (new(new(2019, 1, 1), Monday, 40), 9),
        ]);
        Enumerable.Range(0, 5).Select(i => (days.People(Monday.AddDays(i)), days.Hours(Monday.AddDays(i)))).Should().Equal((4, 140), (4, 140), (3, 120), (5, 120), (5, 120));
    }
}
