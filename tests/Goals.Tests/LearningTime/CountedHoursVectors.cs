using Competence.Goals.LearningTime;
using Competence.Goals.Records;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.LearningTime.Weeks;

namespace Competence.Goals.Tests.LearningTime;

public sealed class CountedHoursVectors
{
    [Fact]
    public void Hours_entered_of_an_item_and_its_completion_count_once()
    {
        Sum([Log(Monday, 2, Course)], [Learnt(Monday, 8, Course)]).Should().Be(8, "the same day");
        Sum([Log(Monday.AddDays(-14), 2, Course), Log(Monday.AddDays(-7), 2, Course)], [Learnt(Monday, 8, Course)]).Should().Be(8, "over weeks");
        Sum([Log(Monday, 10, Course)], [Learnt(Monday, 8, Course)]).Should().Be(10, "more than it says to take");
    }

    [Fact]
    public void What_a_completion_adds_counts_on_its_day()
    {
        var counted = CountedHours.Of(new([Log(Monday.AddDays(-7), 3, Course)], [Learnt(Monday, 8, Course, LearningBasis.Law)]));
        counted.Select(c => (c.Day, c.Hours, c.Basis, c.SubjectId)).Should().Equal(
            (Monday.AddDays(-7), 3m, LearningBasis.Gap, Course), (Monday, 5m, LearningBasis.Law, Course));
    }

    [Fact]
    public void Other_items_later_days_and_an_earlier_completion_take_nothing_from_it()
    {
        Sum([Log(Monday, 2, Book), Log(Monday, 2)], [Learnt(Monday, 8, Course)]).Should().Be(12);
        Sum([Log(Monday.AddDays(1), 2, Course)], [Learnt(Monday, 8, Course)]).Should().Be(10);
        Sum([Log(Monday, 2, Course)], [Learnt(Monday, 8, Course), Learnt(Monday.AddDays(3), 8, Course)]).Should().Be(16, "2 are of the first");
    }

    [Fact]
    public void A_sum_moves_by_what_a_person_adds_less_what_they_added()
    {
        var (before, after) = (new PersonHours([Log(Monday, 2, Course)], []), new PersonHours([Log(Monday, 2, Course), Log(Monday.AddDays(1), 3, basis: LearningBasis.Law)], []));
        var month = new DateOnly(2026, 11, 1);

        HourSums.Difference(before, after).Should().BeEquivalentTo(new Dictionary<SumKey, HourSum>
        {
            [new(SumKey.Month, Guid.Empty, month)] = new(3, 0), [new("Law", Guid.Empty, month)] = new(3, 1), [new("Law.of", Guid.Empty, month)] = new(3, 1),
            [new(SumKey.Week, Guid.Empty, Monday)] = new(3, 0),
        }, "the person was in the month and the week already");
        HourSums.Difference(after, PersonHours.None)[new(SumKey.Week, Guid.Empty, Monday)].Should().Be(new HourSum(-5, -1));
        HourSums.Difference(before, before).Should().BeEmpty();
    }

    [Fact]
    public void Whose_hours_had_all_been_entered_is_active_and_adds_none()
    {
        var person = new PersonHours([Log(Monday.AddDays(-7), 8, Course)], [Learnt(Monday, 8, Course)]);
        HourSums.Of(person)[new(SumKey.Week, Guid.Empty, Monday)].Should().Be(new HourSum(0, 1));
        HourSums.Of(person).Where(s => s.Key.Scope == SumKey.Month).Sum(s => s.Value.Hours).Should().Be(8);
    }

    private static decimal Sum(LoggedHours[] logged, LearntHours[] learnt) => CountedHours.Of(new(logged, learnt)).Sum(c => c.Hours);
}
