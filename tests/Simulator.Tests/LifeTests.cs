using Competence.Simulator.Life;
using FluentAssertions;
using Xunit;

namespace Competence.Simulator.Tests;

/// <summary>The list of what happens, before anything has happened.</summary>
public sealed class LifeTests
{
    private static readonly DateOnly Today = new(2026, 3, 11), First = Lifetime.FirstDay(Today);

    private static CompanyLife Of(int people, int seed) => CompanyLife.Of(MadeUp.Staff(people, First, Today, seed), Pace.Usual, First, Today, seed);

    [Fact]
    public void The_same_seed_is_the_same_life_and_another_is_another()
    {
        Of(200, 3).Happenings.Should().Equal(Of(200, 3).Happenings);
        Of(200, 3).Happenings.Should().NotEqual(Of(200, 4).Happenings);
    }

    [Theory, InlineData(60), InlineData(200), InlineData(3000)]
    public void Nobody_acts_before_the_first_day_or_after_the_last(int people)
    {
        var life = Of(people, 9);
        var employed = life.Histories.ToDictionary(h => h.Who.Key);

        life.Happenings.Where(h => h.Actors.Any(actor => !employed[actor].Works(h.On))).Should().BeEmpty();
        life.Happenings.OfType<Left>().Should().NotBeEmpty().And.OnlyHaveUniqueItems(l => l.Person);
    }

    [Fact]
    public void It_is_told_in_order_within_its_days()
    {
        var days = Of(500, 2).Happenings.Select(h => h.On).ToList();

        days.Should().BeInAscendingOrder();
        days[0].Should().Be(First);
        days[^1].Should().BeBefore(Today);
    }

    [Fact]
    public void As_many_leave_as_the_turnover_asks_for()
    {
        var life = Of(1000, 5);

        var years = (Today.DayNumber - First.DayNumber) / 365.25;
        (life.Happenings.OfType<Left>().Count() / years / 1000).Should().BeApproximately(Pace.Usual.Turnover, .01);
    }

    [Fact]
    public void Whoever_is_there_at_the_end_is_where_the_staff_says()
    {
        var life = Of(300, 6);

        life.Histories.Where(h => h.LastDay is null).Select(h => (h.Who.Key, h.PostOn(Today))).Should().BeEquivalentTo(life.Staff.People.Select(p => (p.Key, p.Post)));
    }

    [Fact]
    public void What_an_opening_leads_to_follows_it()
    {
        var life = Of(1000, 8);
        var came = life.Happenings.OfType<Joined>().ToDictionary(j => j.Person, j => j.Start);

        foreach (var chosen in life.Happenings.OfType<Chosen>())
        {
            life.Happenings.OfType<Sought>().Single(s => s.Opening == chosen.Opening).On.Should().BeBefore(chosen.On);
            if (chosen.IsInternal) life.Happenings.OfType<Moved>().Should().Contain(m => m.Person == chosen.Person && m.On > chosen.On);
            else came[chosen.Person].Should().BeAfter(chosen.On);
        }
        life.Happenings.OfType<Chosen>().Select(c => c.IsInternal).Should().Contain([true, false]);
    }
}
