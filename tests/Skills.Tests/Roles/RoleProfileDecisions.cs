using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;
using Competence.Skills.Roles;
using FluentAssertions;
using Xunit;
using static Competence.Skills.Tests.Roles.RoleProfileStory;

namespace Competence.Skills.Tests.Roles;

public sealed class RoleProfileDecisions
{
    [Fact]
    public void A_new_horizon_lies_ahead_and_one_that_has_come_may_stay()
    {
        var passed = Ask(Sql, 4, Today.AddDays(-1));
        Given(Drafted).When(Require([passed], Skill(Sql))).Refused("skills.day-passed");
        Given(Drafted, Required(passed)).When(Require([passed, Ask(Care, 2)], Skill(Sql), Skill(Care))).Then(Required(passed, Ask(Care, 2)));
    }

    [Fact]
    public void A_description_is_changed_at_once_and_only_where_it_differs()
    {
        RoleProfileDescribed described = new(Role, new("Supporttekniker", "Support technician"), LocalizedText.Empty, "3512", "3512.1");
        var story = Given(Drafted).When(p => DescribeRoleProfileHandler.Decide(
            new(Role, described.Name, described.Purpose, "3512", "3512.1", BasedOn: null), p, version: 1)).Then(described);
        story.State!.SsykCode.Should().Be("3512");
        story.When(p => DescribeRoleProfileHandler.Decide(new(Role, described.Name, described.Purpose, "3512", "3512.1", null), p, 2)).Then();
    }

    [Fact]
    public void A_role_that_somebody_has_stays_in_use()
    {
        Given(Drafted).When(p => RetireRoleProfileHandler.Decide(new(Role, IsRetired: true), p, people: 2)).Refused("skills.role-has-people");
        var retired = Given(Drafted).When(p => RetireRoleProfileHandler.Decide(new(Role, IsRetired: true), p, people: 0)).Then(new RoleProfileRetired(Role));
        retired.When(Require([Ask(Sql, 3)], Skill(Sql))).Refused("skills.role-retired");
        retired.When(p => RetireRoleProfileHandler.Decide(new(Role, IsRetired: false), p, 0)).Then(new RoleProfileRestored(Role));
    }

    [Fact]
    public void A_draft_is_thrown_away_only_where_a_version_is_left()
    {
        Given(Drafted, Required(Ask(Sql, 3))).When(p => DiscardRoleProfileDraftHandler.Decide(new(Role, null), p, 1)).Refused("skills.nothing-before");
        Given(Drafted, Required(Ask(Sql, 3)), Published(1), Required(Ask(Sql, 4))).When(p => DiscardRoleProfileDraftHandler.Decide(new(Role, null), p, 1))
            .Then(new RoleProfileDraftDiscarded(Role)).State!.Draft.Should().BeNull();
    }

    [Fact]
    public void An_unknown_skill_is_not_required() => Given(Drafted).When(Require([Ask(Sql, 3)])).Refused("skills.unknown-skill");

    [Fact]
    public void A_skill_out_of_use_is_not_newly_required() =>
        Given(Drafted).When(Require([Ask(Sql, 3)], Skill(Sql, SkillStatus.Deprecated))).Refused("skills.not-active");

    [Fact]
    public void A_skill_that_went_out_of_use_need_not_be_thrown_out_to_change_another() =>
        Given(Drafted, Required(Ask(Sql, 3))).When(Require([Ask(Sql, 3), Ask(Care, 2)], Skill(Sql, SkillStatus.Deprecated), Skill(Care)))
            .Then(Required(Ask(Sql, 3), Ask(Care, 2)));

    [Fact]
    public void The_same_requirements_again_are_nothing() =>
        Given(Drafted, Required(Ask(Sql, 3))).When(Require([Ask(Sql, 3)], Skill(Sql))).Then();

    [Fact]
    public void A_change_based_on_an_older_version_is_stale() => Given(Drafted)
        .When(profile => RequireSkillsHandler.Decide(new(Role, [Ask(Sql, 3)], BasedOn: 1), profile, [Skill(Sql)], version: 2, Today)).Refused("manners.stale");

    [Fact]
    public void A_requirement_holds_from_its_horizon_on_in_place_of_the_earlier()
    {
        Requirement[] asked = [Ask(Sql, 3), Ask(Sql, 4, Today.AddYears(2)), Ask(Care, 2, Today.AddYears(1))];

        asked.At(Today).Should().Equal(Ask(Sql, 3));
        asked.At(Today.AddYears(2)).Should().BeEquivalentTo([Ask(Sql, 4, Today.AddYears(2)), Ask(Care, 2, Today.AddYears(1))]);
    }

    [Fact]
    public void An_occupation_suggests_its_essential_skills_before_its_optional_ones_as_far_as_they_are_in_use()
    {
        var retired = Guid.CreateVersion7();
        var many = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();
        var occupation = new Occupation(Guid.CreateVersion7(), Taxonomy.Esco, "3512.1", new("Supporttekniker", null), LocalizedText.Empty,
            AlternativeLabels.None, "", null, [Sql, retired], [Sql, Care, .. many], "");
        Skill[] skills = [Skill(Sql), Skill(Care), Skill(retired, SkillStatus.Retired), .. many.Select(id => Skill(id))];

        var drafted = Given().When(profile => DraftRoleProfileHandler.Decide(
            new(Role, Drafted.Name, Drafted.Purpose, null, null, occupation.Id), profile, occupation, skills)).State!;

        drafted.EscoCode.Should().Be("3512.1");
        drafted.Draft.Should().HaveCount(25);
        drafted.Draft!.Take(2).Should().Equal(
            new Requirement(Sql, 3, 4, false, null, null), new Requirement(Care, 2, 2, false, null, null));
    }

    [Fact]
    public void An_unknown_occupation_suggests_nothing_and_is_told() => Given().When(profile => DraftRoleProfileHandler.Decide(
        new(Role, Drafted.Name, Drafted.Purpose, null, null, Guid.CreateVersion7()), profile, null, [])).Refused("skills.unknown-occupation");
}
