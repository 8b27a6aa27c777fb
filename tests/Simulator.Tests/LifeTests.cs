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

    [Fact]
    public void What_is_planned_is_done_after_it_in_time_or_late_and_the_last_ends_the_plan()
    {
        var all = Of(300, 7).Happenings;
        var done = all.OfType<Done>().ToLookup(d => d.Plan);

        foreach (var plan in all.OfType<Planned>())
        {
            done[plan.Plan].Should().OnlyHaveUniqueItems(d => d.Due).And.NotContain(d => d.On <= plan.On || (d.Due != plan.Sooner && d.Due != plan.Later));
            done[plan.Plan].Select(d => d.IsLast).Should().Equal(new[] { false, true }.Take(done[plan.Plan].Count()));
        }
        all.OfType<Done>().Select(d => d.On <= d.Due).Should().Contain([true, false]);
    }

    [Fact]
    public void A_conversation_is_agreed_on_before_it_is_held_or_called_off_and_nobody_has_two_ahead()
    {
        var all = Of(300, 7).Happenings;
        var ends = all.Select(h => (h.On, Talk: h is Conversed held ? held.Talk : h is CalledOff off ? off.Talk : null)).Where(e => e.Talk is not null).ToDictionary(e => e.Talk!, e => e.On);

        all.OfType<Agreed>().Should().OnlyContain(a => a.Due >= a.On && (!ends.ContainsKey(a.Talk) || ends[a.Talk] > a.On));
        all.OfType<Agreed>().Select(a => a.Talk).Should().OnlyHaveUniqueItems().And.Contain(ends.Keys);
        all.OfType<Agreed>().GroupBy(a => a.Person).SelectMany(talks => talks.Zip(talks.Skip(1)))
            .Should().OnlyContain(two => ends.ContainsKey(two.First.Talk) && ends[two.First.Talk] <= two.Second.On);
        all.OfType<Agreed>().Where(a => ends.ContainsKey(a.Talk)).Select(a => ends[a.Talk] <= a.Due).Should().Contain([true, false]);
        all.OfType<CalledOff>().Should().NotBeEmpty();
        all.OfType<Agreed>().Should().Contain(a => !ends.ContainsKey(a.Talk));

        var none = CompanyLife.Of(MadeUp.Staff(300, First, Today, 7), Pace.Usual with { TalksRemain = 0 }, First, Today, 7).Happenings;
        none.Count(h => h is Agreed).Should().Be(none.Count(h => h is Conversed or CalledOff));
    }

    [Fact]
    public void What_somebody_is_offered_they_are_offered_once_and_before_they_complete_it()
    {
        var all = Of(300, 7).Happenings;

        all.OfType<Offered>().Select(o => (o.Person, o.Course)).Should().OnlyHaveUniqueItems();
        all.OfType<Offered>().Should().OnlyContain(o => !all.OfType<Learnt>().Any(l => l.Person == o.Person && l.Course == o.Course && l.On <= o.On));
        all.OfType<Offered>().Select(o => all.OfType<Learnt>().Any(l => l.Person == o.Person && l.Course == o.Course)).Should().Contain([true, false]);
    }

    [Fact]
    public void What_a_unit_has_brought_about_is_told_when_its_month_is_over_and_at_times_told_anew()
    {
        var brought = Of(300, 7).Happenings.OfType<Brought>().ToList();

        brought.Should().OnlyContain(b => b.On >= b.Month.AddMonths(1).AddDays(-1) && b.On < Today);
        brought.Select(b => b.On.Month == b.Month.Month).Should().Contain([true, false]);
        brought.GroupBy(b => (b.Kind, b.Unit, b.Month)).Select(g => g.Count()).Distinct().Should().BeEquivalentTo([1, 2]);
    }

    [Fact]
    public void Nobody_is_in_two_pairs_at_once_and_whoever_leaves_has_parted()
    {
        var life = Of(300, 7);
        var parted = life.Happenings.OfType<Parted>().ToDictionary(p => p.Pair);
        var spans = life.Happenings.OfType<Paired>().SelectMany(p => p.Actors.Select(a => (Who: a, p.On, End: parted.GetValueOrDefault(p.Pair)?.On ?? Today))).ToLookup(s => s.Who);

        spans.SelectMany(of => of.OrderBy(s => s.On).Zip(of.OrderBy(s => s.On).Skip(1))).Should().NotBeEmpty().And.OnlyContain(two => two.First.End < two.Second.On);
        life.Histories.Where(h => h.LastDay is not null).SelectMany(h => spans[h.Who.Key].Select(s => (s.End, h.LastDay))).Should().NotBeEmpty().And.OnlyContain(s => s.End <= s.LastDay);
        parted.Values.Select(p => p.IsEarly).Should().Contain([true, false]);
        spans.SelectMany(s => s).Should().Contain(s => s.End == Today);
        CompanyLife.Of(life.Staff, Pace.Usual with { PairsEnd = 60 }, First, Today, 7).Happenings.OfType<Parted>().Should().OnlyContain(p => p.On <= Today.AddDays(-60));
    }

    [Fact]
    public void Who_works_there_as_a_pulse_opens_answers_once_while_it_is_open()
    {
        var life = Of(300, 7);
        var employed = life.Histories.ToDictionary(h => h.Who.Key);
        var (asked, closed) = (life.Happenings.OfType<Asked>().ToDictionary(a => a.Pulse), life.Happenings.OfType<Closed>().ToDictionary(c => c.Pulse, c => c.On));

        life.Happenings.OfType<Answered>().Select(a => (a.Pulse, a.Person)).Should().OnlyHaveUniqueItems();
        life.Happenings.OfType<Answered>().Should().OnlyContain(a =>
            employed[a.Person].Works(asked[a.Pulse].On) && a.On >= asked[a.Pulse].On && a.On <= closed[a.Pulse] && a.Values.All(v => v >= 1 && v <= 5));
        asked.Values.Should().HaveCount(4).And.OnlyContain(a => a.Closes == closed[a.Pulse]);
    }

    [Fact]
    public void A_rating_is_told_with_its_month_and_before_today()
    {
        var life = Of(300, 7);

        life.Happenings.OfType<Rated>().Select(r => (r.Person, r.Skill, r.On)).Should().OnlyHaveUniqueItems();
        life.Happenings.OfType<Rated>().Should().OnlyContain(r => life.ToldOn(r) >= r.On && life.ToldOn(r) < Today);
    }
}
