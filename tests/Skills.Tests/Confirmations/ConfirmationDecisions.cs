using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Confirmations;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using Xunit;

namespace Competence.Skills.Tests.Confirmations;

public sealed class ConfirmationDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly Guid Ada = Guid.CreateVersion7(), Grace = Guid.CreateVersion7(), Sql = Guid.CreateVersion7(), Care = Guid.CreateVersion7();

    private static SkillRated Own(Guid skill, int level, int monthsAgo = 0) => new(Ada, skill, RatingSource.Self, Ada, level, Now.AddMonths(-monthsAgo));
    private static Func<SkillProfile?, Decision> Confirm(params Guid[] skills) => profile => ConfirmSkillsHandler.Decide(
        new(Ada, skills), profile, new Dictionary<Guid, Skill> { [Sql] = Samples.Skill(Sql), [Care] = Samples.Skill(Care) }, RatingRules.Default, Now);

    [Fact]
    public void Still_right_is_the_own_rating_given_anew() => Given(Own(Sql, 4, monthsAgo: 13)).When(Confirm(Sql)).Then(Own(Sql, 4));

    [Fact]
    public void What_only_others_have_said_becomes_the_persons_own_word() =>
        Given(new SkillRated(Ada, Sql, RatingSource.Manager, Grace, 3, Now.AddMonths(-14))).When(Confirm(Sql)).Then(Own(Sql, 3));

    [Fact]
    public void Several_at_once_are_confirmed_in_one_go() =>
        Given(Own(Sql, 4, 13), Own(Care, 2, 15)).When(Confirm(Sql, Care, Sql)).Then(Own(Sql, 4), Own(Care, 2));

    [Fact]
    public void Twice_a_day_changes_nothing() => Given(Own(Sql, 4)).When(Confirm(Sql)).Then();

    [Fact]
    public void What_nobody_has_rated_is_not_confirmed_and_nothing_beside_it() => Given(Own(Sql, 4, 13)).When(Confirm(Sql, Care)).Refused("skills.nothing-to-confirm");

    [Fact]
    public void An_unknown_skill_is_not_confirmed() => Given(Own(Sql, 4, 13)).When(Confirm(Guid.CreateVersion7())).Refused("skills.unknown-skill");

    private static Story<SkillProfile> Given(params object[] facts) => Story<SkillProfile>.Given(SkillProfile.Fold, facts);
}
