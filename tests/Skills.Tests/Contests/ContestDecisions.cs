using Competence.Kernel;
using Competence.Skills.Contests;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Contests;

public sealed class ContestDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)), Yesterday = Now.AddDays(-1);
    private static readonly Guid Ada = Guid.CreateVersion7(), Grace = Guid.CreateVersion7(), Sql = Guid.CreateVersion7();
    private static readonly SkillRated Managers2 = new(Ada, Sql, RatingSource.Manager, Grace, 2, Yesterday), Own5 = new(Ada, Sql, RatingSource.Self, Ada, 5, Yesterday);
    private static readonly RatingContested Contested = new(Ada, Sql, RatingSource.Manager, Grace, 2, Yesterday, Now);

    private static Func<Contest?, Decision> Object(Guid? to = null, params object[] ratings) =>
        contest => ContestRatingHandler.Decide(new(Ada, Sql, RatingSource.Manager, to ?? Grace, "Jag kör allt själv"), contest, Profile(ratings), Now);
    private static (Decision Answer, Decision Rating) Answer(int level, bool mayRate = true, params object[] ratings) => AnswerContestHandler.Decide(
        new(Guid.Empty, Grace, level, "Jag har tittat igen", mayRate), Contest.Fold(null, Contested)!, Profile(ratings), Samples.Skill(Sql), RatingRules.Default, Now);

    [Fact]
    public void A_rating_is_contested() => Given().When(Object(ratings: Managers2)).Then(Contested);

    [Fact]
    public void Nobody_contests_their_own_rating() => Given().When(Object(to: Ada, Own5)).Refused("skills.own-rating");

    [Fact]
    public void A_rating_that_was_taken_back_is_not_contested() =>
        Given().When(Object(ratings: [Managers2, new RatingWithdrawn(Ada, Sql, RatingSource.Manager, Grace, Now)])).Refused("skills.no-such-rating");

    [Fact]
    public void What_was_contested_waits_for_its_answer() => Given(Contested).When(Object(ratings: Managers2)).Refused("skills.already-contested");

    [Fact]
    public void An_answered_rating_is_not_contested_again() =>
        Given(Contested, Answered(ContestOutcome.Kept, 2)).When(Object(ratings: Managers2)).Refused("skills.already-contested");

    [Fact]
    public void A_later_rating_by_the_same_rater_can_be_contested_anew() =>
        Given(Contested, Answered(ContestOutcome.Changed, 3)).When(Object(ratings: Managers2 with { Level = 3, OccurredAt = Now }))
            .Then(Contested with { Level = 3, RatedAt = Now }).State!.IsOpen.Should().BeTrue();

    [Fact]
    public void A_rater_who_looks_again_and_stands_by_it_changes_no_rating()
    {
        var (answer, rating) = Answer(2, ratings: Managers2);

        answer.Events.Should().Equal(Answered(ContestOutcome.Kept, 2));
        rating.Events.Should().BeEmpty();
    }

    [Fact]
    public void A_rater_who_changes_their_mind_rates_anew_and_leaves_the_persons_own_rating()
    {
        var (answer, rating) = Answer(4, ratings: [Managers2, Own5]);

        answer.Events.Should().Equal(Answered(ContestOutcome.Changed, 4));
        rating.Events.Should().Equal(Managers2 with { Level = 4, OccurredAt = Now });
        rating.News.Should().ContainSingle().Which.Should().BeOfType<SkillLevelChanged>();
    }

    [Fact]
    public void A_rating_taken_back_meanwhile_ends_the_contest() => Answer(2).Answer.Events.Should().Equal(Answered(ContestOutcome.Withdrawn, null));

    [Fact]
    public void Who_manages_no_longer_can_stand_by_the_rating_but_not_change_it()
    {
        Answer(4, mayRate: false, Managers2).Answer.Refusal!.Code.Should().Be("skills.may-not-rate-any-longer");
        Answer(2, mayRate: false, Managers2).Answer.Events.Should().Equal(Answered(ContestOutcome.Kept, 2));
    }

    [Fact]
    public void An_answer_is_given_once() => AnswerContestHandler.Decide(
        new(Guid.Empty, Grace, 4, "Igen", true), Given(Contested, Answered(ContestOutcome.Kept, 2)).State!, Profile(Managers2), Samples.Skill(Sql), RatingRules.Default, Now)
        .Answer.Refusal!.Code.Should().Be("skills.contest-answered");

    private static ContestAnswered Answered(ContestOutcome outcome, int? level) => new(Ada, Sql, RatingSource.Manager, Grace, outcome, level, Now);

    private static SkillProfile? Profile(params object[] facts) => facts.Aggregate((SkillProfile?)null, SkillProfile.Fold);

    private static Story<Contest> Given(params object[] facts) => Story<Contest>.Given(Contest.Fold, facts);
}
