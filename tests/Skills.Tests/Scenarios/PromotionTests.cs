using Competence.Kernel;
using Competence.Skills.Roles;
using Competence.Skills.Scenarios;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Scenarios;

public sealed class PromotionTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);
    private static readonly Guid Role = Guid.CreateVersion7(), Sql = Guid.CreateVersion7(), Care = Guid.CreateVersion7();

    [Fact]
    public void A_change_in_a_later_year_stands_beside_what_is_asked_today() =>
        Promoted(new(Role, Sql, 2028, 4, 5)).Requirements.Should().Equal(Ask(Sql, 3), Ask(Sql, 4, new(2028, 1, 1), importance: 5));

    [Fact]
    public void A_change_of_this_year_replaces_what_is_asked_and_keeps_its_importance() =>
        Promoted(new(Role, Sql, 2026, 4, null)).Requirements.Should().Equal(Ask(Sql, 4));

    [Fact]
    public void A_new_skill_is_asked_from_its_year_on() =>
        Promoted(new(Role, Care, 2027, 2, null)).Requirements.Should().Equal(Ask(Sql, 3), Ask(Care, 2, new(2027, 1, 1), importance: 3));

    [Fact]
    public void A_draft_that_was_begun_keeps_what_is_in_it()
    {
        var role = Published() with { Draft = [Ask(Sql, 5), Ask(Care, 1)] };

        Of(role, new RequirementDelta(Role, Sql, 2027, 4, null)).Roles.Single().Requirements
            .Should().Equal(Ask(Sql, 5), Ask(Care, 1), Ask(Sql, 4, new(2027, 1, 1)));
    }

    [Fact]
    public void What_falls_away_now_is_dropped_and_what_falls_away_later_is_left_and_told()
    {
        var now = Of(Published(), new RequirementDelta(Role, Sql, 2026, null, null));
        (now.Roles.Single().Requirements.Count, now.LeftOut.Count).Should().Be((0, 0));

        var later = Of(Published(), new RequirementDelta(Role, Sql, 2028, null, null));
        (later.Roles.Count, later.LeftOut.Count).Should().Be((0, 1));
    }

    [Fact]
    public void What_is_asked_already_changes_nothing() => Of(Published(), new RequirementDelta(Role, Sql, 2026, 3, 4)).Roles.Should().BeEmpty();

    private static RolePromotion Promoted(RequirementDelta delta) => Of(Published(), delta).Roles.Single();

    private static Promotion Of(RoleProfile role, params RequirementDelta[] deltas) =>
        Promotion.Of(ScenarioPlan.Empty with { Requirements = deltas }, [role], Today);

    private static RoleProfile Published() =>
        new(Role, new("Analytiker", null), LocalizedText.Empty, null, null, null, [new(1, default, [Ask(Sql, 3)])]);

    private static Requirement Ask(Guid skill, int level, DateOnly? horizon = null, int importance = 4) => new(skill, level, importance, false, horizon, null);
}
