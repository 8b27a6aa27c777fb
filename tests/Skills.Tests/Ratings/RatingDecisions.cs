using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Ratings;

public sealed class RatingDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly Guid Ada = Guid.CreateVersion7(), Grace = Guid.CreateVersion7(), Sql = Guid.CreateVersion7();

    private static SkillRated Own(int level, int daysAgo = 0) => new(Ada, Sql, RatingSource.Self, Ada, level, Now.AddDays(-daysAgo));
    private static SkillRated Managers(int level, int daysAgo = 0) => new(Ada, Sql, RatingSource.Manager, Grace, level, Now.AddDays(-daysAgo));
    private static Func<SkillProfile?, Decision> RateOwn(int level) =>
        profile => RateSkillHandler.Decide(new(Ada, Sql, RatingSource.Self, Ada, level, null), profile, isKnown: true, Skill(), Now);
    private static Func<SkillProfile?, Decision> RateReport(int level, Guid? by = null) =>
        profile => RateSkillHandler.Decide(new(Ada, Sql, RatingSource.Manager, by ?? Grace, level, null), profile, isKnown: true, Skill(), Now);

    [Fact]
    public void A_first_rating_is_recorded_and_is_news() => Given().When(RateOwn(3))
        .Then(Own(3)).Telling(new SkillLevelChanged(Ada, Sql, null, 3, Now));

    [Fact]
    public void A_rating_that_moves_no_level_is_recorded_and_is_no_news() => Given(Managers(3, daysAgo: 1)).When(RateOwn(3))
        .Then(Own(3)).Telling();

    [Fact]
    public void The_same_level_again_today_changes_nothing() => Given(Own(3)).When(RateOwn(3)).Then().Telling();

    [Fact]
    public void The_same_level_on_another_day_says_that_it_is_still_right() => Given(Own(3, daysAgo: 1)).When(RateOwn(3)).Then(Own(3));

    [Fact]
    public void A_managers_rating_never_overwrites_the_persons_own()
    {
        var after = Given(Own(5)).When(RateReport(2)).Then(Managers(2)).State!;

        after.Rating(Sql, RatingSource.Self, Ada)!.Level.Should().Be(5);
        after.Rating(Sql, RatingSource.Manager, Grace)!.Level.Should().Be(2);
    }

    [Fact]
    public void A_persons_own_rating_never_overwrites_the_managers() =>
        Given(Managers(2)).When(RateOwn(5)).State!.Rating(Sql, RatingSource.Manager, Grace)!.Level.Should().Be(2);

    [Fact]
    public void Nobody_rates_themself_as_manager() => Given().When(RateReport(5, by: Ada)).Refused("skills.own-manager");

    [Fact]
    public void An_unknown_person_is_not_rated() =>
        Given().When(p => RateSkillHandler.Decide(new(Ada, Sql, RatingSource.Self, Ada, 3, null), p, isKnown: false, Skill(), Now)).Refused("skills.unknown-person");

    [Fact]
    public void An_unknown_skill_is_not_rated() =>
        Given().When(p => RateSkillHandler.Decide(new(Ada, Sql, RatingSource.Self, Ada, 3, null), p, isKnown: true, null, Now)).Refused("skills.unknown-skill");

    [Theory]
    [InlineData(SkillStatus.Proposed)]
    [InlineData(SkillStatus.Deprecated)]
    [InlineData(SkillStatus.Retired)]
    public void A_skill_that_is_not_in_use_is_not_rated(SkillStatus status) =>
        Given().When(p => RateSkillHandler.Decide(new(Ada, Sql, RatingSource.Manager, Grace, 3, null), p, isKnown: true, Skill(status), Now)).Refused("skills.not-active");

    [Fact]
    public void A_rating_taken_back_leaves_the_others() =>
        Given(Own(5), Managers(2)).When(p => WithdrawRatingHandler.Decide(new(Ada, Sql, RatingSource.Self, Ada), p, Skill(), Now))
            .Then(new RatingWithdrawn(Ada, Sql, RatingSource.Self, Ada, Now))
            .Telling(new SkillLevelChanged(Ada, Sql, 3, 2, Now));

    [Fact]
    public void Nobody_takes_back_anothers_rating() =>
        Given(Managers(2)).When(p => WithdrawRatingHandler.Decide(new(Ada, Sql, RatingSource.Manager, RaterId: Ada), p, Skill(), Now)).Refused("skills.not-rated");

    [Fact]
    public void A_skill_that_went_out_of_use_can_still_be_taken_back() =>
        Given(Own(5)).When(p => WithdrawRatingHandler.Decide(new(Ada, Sql, RatingSource.Self, Ada), p, Skill(SkillStatus.Deprecated), Now))
            .Then(new RatingWithdrawn(Ada, Sql, RatingSource.Self, Ada, Now));

    private static Skill Skill(SkillStatus status = SkillStatus.Active) => new(
        Sql, new("SQL", null), LocalizedText.Empty, AlternativeLabels.None, SkillKind.Technical, status, 3, false, null,
        Competence.Skills.Catalogue.Skill.OwnFramework, null, [], [], null);

    private static Story<SkillProfile> Given(params object[] facts) => Story<SkillProfile>.Given(SkillProfile.Fold, facts);
}
