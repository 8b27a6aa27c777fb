using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;
using Competence.Skills.Roles;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Roles;

public sealed class RoleProfileDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid Role = Guid.CreateVersion7(), Sql = Guid.CreateVersion7(), Care = Guid.CreateVersion7();

    private static RoleProfileDrafted Drafted => new(Role, new("Supporttekniker", null), LocalizedText.Empty, null, null, null, []);
    private static Requirement Ask(Guid skill, int level, DateOnly? horizon = null) => new(skill, level, 3, false, horizon, null);
    private static SkillsRequired Required(params Requirement[] asked) => new(Role, asked);
    private static RoleProfileVersionPublished Published(int version) => new(Role, version, Now);
    private static Func<RoleProfile?, Decision> Publish => profile => PublishRoleProfileHandler.Decide(profile, Now);
    private static Func<RoleProfile?, Decision> Require(IReadOnlyList<Requirement> asked, params Skill[] skills) =>
        profile => RequireSkillsHandler.Decide(new(Role, asked, BasedOn: null), profile, skills, version: 1);

    [Fact]
    public void What_was_drafted_is_published_as_version_one() =>
        Given(Drafted, Required(Ask(Sql, 3))).When(Publish).Then(Published(1)).State!.AskedAt(Today).Should().Equal(Ask(Sql, 3));

    [Fact]
    public void An_empty_profile_is_not_published() => Given(Drafted).When(Publish).Refused("skills.no-requirements");

    [Fact]
    public void An_unknown_profile_is_not_published() => Given().When(Publish).Refused("skills.unknown-role-profile");

    [Fact]
    public void Publishing_again_without_a_change_is_nothing() => Given(Drafted, Required(Ask(Sql, 3)), Published(1)).When(Publish).Then();

    [Fact]
    public void People_are_measured_by_the_published_version_until_the_next_is_published()
    {
        var drafting = Given(Drafted, Required(Ask(Sql, 3)), Published(1)).When(Require([Ask(Sql, 4)], Skill(Sql))).Then(Required(Ask(Sql, 4)));
        drafting.State!.AskedAt(Today).Should().Equal(Ask(Sql, 3));

        drafting.When(Publish).Then(Published(2)).State!.AskedAt(Today).Should().Equal(Ask(Sql, 4));
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
        .When(profile => RequireSkillsHandler.Decide(new(Role, [Ask(Sql, 3)], BasedOn: 1), profile, [Skill(Sql)], version: 2)).Refused("manners.stale");

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

    private static DateOnly Today => DateOnly.FromDateTime(Now.Date);

    private static Skill Skill(Guid id, SkillStatus status = SkillStatus.Active) => new(
        id, new("-", null), LocalizedText.Empty, AlternativeLabels.None, SkillKind.Technical, status, 3, false, null,
        Competence.Skills.Catalogue.Skill.OwnFramework, null, [], [], null);

    private static Story<RoleProfile> Given(params object[] facts) => Story<RoleProfile>.Given(RoleProfile.Fold, facts);
}
