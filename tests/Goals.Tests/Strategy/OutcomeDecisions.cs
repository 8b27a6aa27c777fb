using Competence.Goals.Outcomes;
using Competence.Kernel;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Strategy.Directing;

namespace Competence.Goals.Tests.Strategy;

public sealed class OutcomeDecisions
{
    private static readonly OutcomeSurroundings Around = new(true, true, true, .35m, 0);
    private static readonly OutcomeGoalContent Staying = new("Färre slutar", OutcomeKpi.Turnover, null, null, .12m, .08m, Spring, null);

    [Fact]
    public void Without_a_baseline_it_begins_at_what_is_measured()
    {
        GivenOutcome().When(Set(Covered, baseline: .4m)).Then(new OutcomeGoalSet(Kpi, Covered));
        GivenOutcome().When(Set(Covered, baseline: null)).Then(new OutcomeGoalSet(Kpi, Covered with { Baseline = .35m }));
        GivenOutcome().When(Set(Covered, baseline: null, Around with { Measured = null })).Refused("goals.no-baseline");
    }

    [Fact]
    public void What_cannot_be_followed_is_refused()
    {
        GivenOutcome().When(Set(Covered, .4m, Around with { IsSkillInUse = null })).Refused("goals.unknown-skill");
        GivenOutcome().When(Set(Covered, .4m, Around with { IsSkillInUse = false })).Refused("goals.skill-not-in-use");
        GivenOutcome().When(Set(Covered, .4m, Around with { IsRoleKnown = false })).Refused("goals.unknown-role");
        GivenOutcome().When(Set(Covered, .8m)).Refused("goals.target-is-baseline");
        GivenOutcome().When(Set(Covered with { Until = Today.AddDays(-1) }, .4m)).Refused("goals.day-passed");
    }

    [Fact]
    public void A_figure_is_told_by_day_and_never_of_few_nor_of_what_is_measured()
    {
        object[] facts = [new OutcomeGoalSet(Kpi, Staying)];
        GivenOutcome(facts).When(Tell(.1m, 40)).Then(new OutcomeMeasured(Kpi, Today, .1m, 40, Ada, Now));
        GivenOutcome(facts).When(Tell(.1m, 4)).Refused("goals.small-group");
        GivenOutcome(facts).When(Tell(1.1m, 40)).Refused("goals.share-above-one");
        GivenOutcome(new OutcomeGoalSet(Kpi, Covered)).When(Tell(.1m, 40)).Refused("goals.measured-by-itself");
        GivenOutcome(facts).When(goal => MeasureOutcomeHandler.Decide(new(Kpi, Today.AddDays(1), .1m, 40, Ada), goal, Now, Today)).Refused("goals.day-to-come");
    }

    [Fact]
    public void The_second_of_a_day_takes_the_firsts_place_and_days_are_in_order()
    {
        OutcomeMeasured Told(int day, decimal value) => new(Kpi, Today.AddDays(day), value, 40, Ada, Now);
        GivenOutcome(new OutcomeGoalSet(Kpi, Staying), Told(-1, .1m), Told(-30, .12m), Told(-1, .09m)).State!.Measurements
            .Should().Equal(new Measurement(Today.AddDays(-30), .12m, 40), new Measurement(Today.AddDays(-1), .09m, 40));
    }

    [Fact]
    public void Fewer_than_five_are_withheld_without_their_number()
    {
        Figure.Of(3, 4, 4).Should().Be(Figure.Withheld);
        Figure.Of(3, 5, 5).Should().Be(new Figure(.6m, 5, false));
        Figure.Of(0, 0, 0).Should().Be(Figure.None);
    }

    [Fact]
    public void A_role_is_withheld_where_what_is_left_of_all_would_tell_of_few()
    {
        var (large, middle, small) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        Counted[] three = [new(null, 10, 20, 20), new(large, 5, 10, 10), new(middle, 4, 7, 7), new(small, 1, 3, 3)];
        three.Of(large).Value.Should().Be(.5m);
        three.Of(small).Should().Be(Figure.Withheld);
        three.Of(middle).Should().Be(Figure.Withheld, "20 less the 10 and the 7 are the 3");
        three.Of(null).Should().Be(new Figure(.5m, 20, false));

        Counted[] two = [new(null, 8, 12, 12), new(large, 7, 9, 9), new(small, 1, 3, 3)];
        two.Of(large).Should().Be(Figure.Withheld);

        Counted[] both = [new(null, 4, 8, 8), new(large, 3, 6, 6), new(middle, 3, 6, 6)];
        both.Of(large).Should().Be(Figure.Withheld, "8 less the 6 are the two who have the other role alone");
    }

    private static Func<OutcomeGoal?, Decision> Set(OutcomeGoalContent content, decimal? baseline, OutcomeSurroundings? around = null) =>
        goal => SetOutcomeGoalHandler.Decide(new(Kpi, content, baseline, IsNew: true), goal, around ?? Around, null, Today);

    private static Func<OutcomeGoal?, Decision> Tell(decimal value, int people) =>
        goal => MeasureOutcomeHandler.Decide(new(Kpi, Today, value, people, Ada), goal, Now, Today);
}
