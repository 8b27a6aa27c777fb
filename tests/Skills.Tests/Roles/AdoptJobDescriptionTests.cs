using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Roles;
using Competence.Templates.Contracts;
using Xunit;
using static Competence.Skills.Tests.Roles.RoleProfileStory;

namespace Competence.Skills.Tests.Roles;

public sealed class AdoptJobDescriptionTests
{
    private static readonly Guid Description = Guid.CreateVersion7();
    private static readonly JobDescriptionApproved News = new(Description, 1, Role, null, null, "3512", [new(Sql, 4, 3)], [], Author, Reviewer, Now);
    private static readonly object[] Before = [Drafted, Required(Ask(Sql, 3)), Published(1)];

    private static Func<RoleProfile?, Decision> Adopt(JobDescriptionApproved news, params Skill[] skills) =>
        profile => AdoptJobDescription.Decide(news, profile, skills, RoleProfileRules.Default, Now, Today);

    private static RoleProfileVersionRefused Refused(string code) => new(Description, 1, Role, code, Now);

    [Fact]
    public void It_asks_exactly_what_the_description_asks_and_twice_is_once() => Given(Before).When(Adopt(News, Skill(Sql)))
        .Then(Required(Ask(Sql, 4)), Submitted(), Approved(2), Published(2)).Telling()
        .When(Adopt(News, Skill(Sql))).Then();

    [Fact]
    public void What_the_profile_says_of_a_skill_beside_its_level_is_kept()
    {
        var reason = new LocalizedText("Krav från kund", null);
        Given(Drafted, Required(Ask(Sql, 3) with { IsMandatory = true, Reason = reason }, Ask(Care, 2)), Published(1)).When(Adopt(News, Skill(Sql)))
            .Then(Required(Ask(Sql, 4) with { IsMandatory = true, Reason = reason }), Submitted(), Approved(2), Published(2));
    }

    [Fact]
    public void A_new_role_comes_into_being_with_it()
    {
        var news = News with { NameSv = "Supporttekniker", NameEn = "Support technician" };
        Given().When(Adopt(news, Skill(Sql))).Then(
            new RoleProfileDrafted(Role, new("Supporttekniker", "Support technician"), LocalizedText.Empty, "3512", null, null, []),
            Required(Ask(Sql, 4)), Submitted(), Approved(1), Published(1));
        Given().When(Adopt(News, Skill(Sql))).Then().Telling(Refused("skills.unknown-role-profile"));
    }

    [Fact]
    public void A_draft_that_somebody_works_on_is_there_afterwards() => Given([.. Before, Required(Ask(Care, 5))]).When(Adopt(News, Skill(Sql)))
        .Then(Required(Ask(Sql, 4)), Submitted(), Approved(2), Published(2), Required(Ask(Care, 5)));

    [Fact]
    public void What_cannot_be_is_told_back_and_changes_nothing()
    {
        Given(Before).When(Adopt(News)).Then().Telling(Refused("skills.unknown-skill"));
        Given(Drafted, Required(Ask(Care, 3)), Published(1)).When(Adopt(News, Skill(Sql, SkillStatus.Deprecated))).Then().Telling(Refused("skills.not-active"));
        Given([.. Before, Required(Ask(Sql, 5)), Submitted()]).When(Adopt(News, Skill(Sql))).Then().Telling(Refused("skills.in-review"));
        Given([.. Before, new RoleProfileRetired(Role)]).When(Adopt(News, Skill(Sql))).Then().Telling(Refused("skills.role-retired"));
        Given([.. Before, Required(Ask(Sql, 5)), Approved(2, Today.AddDays(30))]).When(Adopt(News, Skill(Sql))).Then().Telling(Refused("skills.before-scheduled"));
    }
}
