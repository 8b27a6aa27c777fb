using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Interests;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Interests;

public sealed class WishDecisions
{
    private static readonly Guid Ada = Guid.CreateVersion7(), Sql = Guid.CreateVersion7(), Support = Guid.CreateVersion7();

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static Func<Wishes?, Decision> Say(int interest, bool willHelp, SkillStatus status = SkillStatus.Active, bool isKnown = true) =>
        wishes => SetSkillInterestHandler.Decide(new(Ada, Sql, interest, willHelp), wishes, isKnown, Skill(status), Now);
    private static Func<Wishes?, Decision> Wish(bool isHidden = false, long? basedOn = null, params Guid[] roles) =>
        wishes => SetCareerWishesHandler.Decide(new(Ada, roles, IsWillingToMove: true, isHidden, basedOn), wishes, isKnown: true, [Support], version: 1);

    [Fact]
    public void An_interest_is_recorded_and_told() =>
        Given().When(Say(3, willHelp: true)).Then(new SkillInterestSet(Ada, Sql, 3, true)).Telling(new SkillInterestChanged(Ada, Sql, 3, Now));

    [Fact]
    public void Help_alone_is_nobody_elses_news() =>
        Given(new SkillInterestSet(Ada, Sql, 3, false)).When(Say(3, willHelp: true)).Then(new SkillInterestSet(Ada, Sql, 3, true)).Telling();

    [Fact]
    public void The_same_interest_again_is_nothing() => Given(new SkillInterestSet(Ada, Sql, 2, true)).When(Say(2, willHelp: true)).Then();

    [Fact]
    public void No_interest_and_no_help_leaves_nothing_behind() =>
        Given(new SkillInterestSet(Ada, Sql, 2, true)).When(Say(0, willHelp: false)).Then(new SkillInterestSet(Ada, Sql, 0, false)).State!.Skills.Should().BeEmpty();

    [Fact]
    public void A_skill_that_went_out_of_use_can_be_let_go_of_but_not_wished_for()
    {
        Given(new SkillInterestSet(Ada, Sql, 2, true)).When(Say(0, willHelp: false, SkillStatus.Deprecated)).Then(new SkillInterestSet(Ada, Sql, 0, false));
        Given().When(Say(1, willHelp: false, SkillStatus.Deprecated)).Refused("skills.not-active");
    }

    [Fact]
    public void Nobody_unknown_wishes() => Given().When(Say(1, willHelp: false, isKnown: false)).Refused("skills.unknown-person");

    [Fact]
    public void Wishes_replace_wishes_and_leave_the_skills() => Given(new SkillInterestSet(Ada, Sql, 3, false)).When(Wish(roles: Support))
        .Then(new CareerWishesSet(Ada, [Support], true, false)).State!.Of(Sql).Interest.Should().Be(3);

    [Fact]
    public void A_role_that_is_not_there_is_not_aspired_to() => Given().When(Wish(roles: Guid.CreateVersion7())).Refused("skills.unknown-role-profile");

    [Fact]
    public void Wishes_based_on_an_older_version_are_stale() => Given().When(Wish(basedOn: 0)).Refused("manners.stale");

    private static Skill Skill(SkillStatus status) => Samples.Skill(Sql, status);

    private static Story<Wishes> Given(params object[] facts) => Story<Wishes>.Given(Wishes.Fold, facts);
}
