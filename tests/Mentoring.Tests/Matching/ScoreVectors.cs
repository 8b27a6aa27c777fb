using Competence.Mentoring.Matching;
using FluentAssertions;
using Xunit;
using static Competence.Mentoring.Tests.Matching.Programme;

namespace Competence.Mentoring.Tests.Matching;

public sealed class ScoreVectors
{
    private const int A = 101, B = 102;

    [Fact]
    public void A_mentor_under_level_three_gives_nothing_in_that_skill() =>
        PairScores.Of(Mentee(1, (A, 3, 1), (B, 1, 2)), Mentor(2, (A, 4), (B, 2))).Complement.Should().Be(.75);

    [Theory]
    [InlineData(5, 0, 1), InlineData(4, 2, 1), InlineData(3, 2, .5), InlineData(3, 3, 0), InlineData(3, 5, 0), InlineData(2.9, 0, 0)]
    public void Two_levels_above_is_enough(double mentor, double mentee, double lift) => ScoreParts.Lift(mentor, mentee).Should().BeApproximately(lift, 1e-12);

    [Theory]
    [InlineData(0, 0, 0), InlineData(0, 2, 0), InlineData(1, 2, .5), InlineData(2, 2, 1)]
    public void Goals_are_the_share_of_the_mentees(int met, int asked, double part) => ScoreParts.Goal(met, asked).Should().Be(part);

    [Theory]
    [InlineData(false, true, HalfDays.All, HalfDays.All, 0)]
    [InlineData(true, false, HalfDays.All, HalfDays.All, .5)]
    [InlineData(true, true, HalfDays.MondayMorning, HalfDays.FridayAfternoon, .5)]
    [InlineData(true, true, HalfDays.MondayMorning | HalfDays.TuesdayMorning, HalfDays.MondayMorning | HalfDays.FridayMorning | HalfDays.FridayAfternoon, .75)]
    [InlineData(true, true, HalfDays.MondayMorning, HalfDays.None, 1)]
    public void To_talk_is_half_and_to_meet_the_other(bool talk, bool meet, HalfDays mentee, HalfDays mentor, double part) =>
        ScoreParts.LanguageAndTime(talk, meet, mentee, mentor).Should().Be(part);

    [Fact]
    public void Those_who_do_not_meet_at_a_distance_share_a_site()
    {
        var (mentee, mentor) = (Mentee(1, (A, 1, 0)) with { Remote = false, SiteId = Here }, Mentor(2, (A, 5)));

        PairScores.Of(mentee, mentor with { SiteId = Here }).LanguageAndTime.Should().Be(1);
        PairScores.Of(mentee, mentor with { SiteId = There }).LanguageAndTime.Should().Be(.5);
        PairScores.Of(mentee with { SiteId = null }, mentor).LanguageAndTime.Should().Be(.5, "nobody knows where either is");
    }

    [Theory]
    [InlineData(2, 2, 1), InlineData(1, 2, .5), InlineData(0, 2, 0), InlineData(0, 0, 0)]
    public void Capacity_is_what_is_left_of_it(int free, int places, double part) => ScoreParts.Capacity(free, places).Should().Be(part);

    [Fact]
    public void The_total_weighs_the_parts()
    {
        var score = PairScores.Of(Mentee(1, (A, 3, 1), (B, 1, 2)), Mentor(2, (A, 4), (B, 2)));

        score.Should().Be(new PairScore(.75, 0, 1, 1, 1));
        score.Total(MatchWeights.Usual).Should().BeApproximately(.5 * .75 + .15 + .1 + .1, 1e-12);
        score.Total(new(0, 0, 0, 0, 1)).Should().Be(1);
    }

    [Fact]
    public void Weights_sum_to_one()
    {
        MatchWeights.Usual.Check().Should().BeNull();
        new MatchWeights(.1, .2, .3, .3, .1).Check().Should().BeNull("a tenth is not exact in binary");
        new MatchWeights(.5, .15, .15, .1, .2).Check()!.Code.Should().Be("mentoring.weights-not-one");
        new MatchWeights(1.2, -.2, 0, 0, 0).Check()!.Code.Should().Be("mentoring.weights-not-one");
        new MatchWeights(double.NaN, .5, .5, 0, 0).Check()!.Code.Should().Be("mentoring.weights-not-one");
    }
}
