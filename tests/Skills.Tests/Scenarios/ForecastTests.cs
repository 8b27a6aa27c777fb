using Competence.Kernel;
using Competence.Skills.Roles;
using Competence.Skills.Scenarios;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Scenarios;

public sealed class ForecastTests
{
    private static readonly Guid Company = Guid.CreateVersion7(), North = Guid.CreateVersion7();
    private static readonly Guid Sql = Guid.CreateVersion7(), Care = Guid.CreateVersion7(), Analyst = Guid.CreateVersion7(), Lead = Guid.CreateVersion7();

    /// <summary>
    /// Ten analysts need SQL at 3 and two leads at 4; six people have 3 and one has 4. At 3 twelve are needed and seven are there:
    /// 5 short. At 4: 2 − 1 = 1. Put where they fit best 4·4·3×10 meet 4·3×6·0×5: 0 + 1 + 5·0 + 5·3 = 16 steps.
    /// </summary>
    [Fact]
    public void The_gap_is_counted_in_people_and_in_steps()
    {
        var sql = Of(Plan()).Single();

        sql.Levels.Select(l => (l.Level, l.Coverage, l.Years[0].Need, l.Years[0].Gap)).Should().Equal((3, 7, 12, 5.0), (4, 1, 2, 1.0));
        sql.Steps[0].Should().Be(16);
    }

    /// <summary>Attrition .1 is assumed: 7·0.9² = 5.67 two years on, 12 − 5.67 = 6.33.</summary>
    [Fact]
    public void Years_on_there_are_fewer_of_those_who_are_here()
    {
        var cell = Of(Plan()).Single().Levels[0].Years[2];

        cell.Supply.Expected.Should().BeApproximately(5.67, 1e-12);
        cell.Gap.Should().BeApproximately(6.33, 1e-12);
    }

    [Fact]
    public void Headcount_holds_from_its_year_on_and_below_its_unit_only()
    {
        var plan = Plan() with { Headcounts = [new(Company, Analyst, 2027, 5), new(North, Analyst, 2028, -2)] };

        Of(plan).Single().Levels[0].Years.Select(y => y.Need).Should().Equal(12, 17, 15);
        Of(plan, North).Single().Levels[0].Years.Select(y => y.Need).Should().Equal(10, 10, 8);
    }

    [Fact]
    public void A_role_asks_more_less_and_other_skills_in_later_years()
    {
        var plan = Plan() with { Requirements = [new(Analyst, Sql, 2027, 4, null), new(Lead, Sql, 2028, null, null), new(Lead, Care, 2028, 2, 5)] };

        var skills = Of(plan);
        skills.Single(s => s.SkillId == Sql).Levels.Single(l => l.Level == 4).Years.Select(y => y.Need).Should().Equal(2, 12, 10);
        skills.Single(s => s.SkillId == Care).Levels.Single().Years.Select(y => y.Need).Should().Equal(0, 0, 2);
    }

    [Fact]
    public void What_a_unit_is_said_to_need_is_a_total_and_its_parts_are_within_it()
    {
        var plan = Plan() with { Needs = [new(Company, Sql, 3, 14, new(2027, 3, 1)), new(North, Sql, 3, 11, new(2027, 3, 1)), new(North, Care, 2, 4, new(2028, 1, 1))] };

        var skills = Of(plan);
        skills.Single(s => s.SkillId == Sql).Levels[0].Years.Select(y => y.Need).Should().Equal(12, 14, 14);
        skills.Single(s => s.SkillId == Care).Levels[0].Years.Select(y => y.Need).Should().Equal(0, 0, 4);
    }

    [Fact]
    public void Hires_and_completed_plans_at_a_level_also_cover_the_levels_under_it()
    {
        var plan = Plan() with { Supply = [new(North, Sql, 4, 2027, Hires: 2, Completions: 4, CompletionRate: .5)] };

        var levels = Of(plan).Single().Levels;
        levels[0].Years[1].Supply.Expected.Should().BeApproximately(7 * .9 + 2 + 2, 1e-12);
        levels[1].Years[1].Supply.Expected.Should().BeApproximately(1 * .9 + 2 + 2, 1e-12);
    }

    [Theory]
    [InlineData(7, 6, 6, false)]
    [InlineData(4, 7, 6, true)]
    [InlineData(6, 7, 3, true)]
    [InlineData(7, 6, 3, false)]
    public void A_unit_is_hidden_where_it_or_the_next_smallest_beside_it_is_small(int people, int second, int third, bool isHidden)
    {
        Guid[] ids = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        var staffing = new Staffing(new(2026, 6, 1), [Unit(Company, null, 0), Unit(ids[0], Company, people), Unit(ids[1], Company, second), Unit(ids[2], Company, third)]);

        staffing.IsHidden(ids[0]).Should().Be(isHidden);
        staffing.IsHidden(Company).Should().BeFalse();
    }

    private static ScenarioPlan Plan() => ScenarioPlan.Empty with { Attrition = [new(Company, .1, null, null)] };

    private static IReadOnlyList<ForecastSkill> Of(ScenarioPlan plan, Guid? unit = null)
    {
        var staffing = new Staffing(new(2026, 6, 1),
        [
            Unit(Company, null, 2) with { Roles = new Dictionary<Guid, int> { [Lead] = 2 }, Holders = new Dictionary<Guid, int[]> { [Sql] = [1, 1, 1, 1, 0] } },
            Unit(North, Company, 10) with { Roles = new Dictionary<Guid, int> { [Analyst] = 10 }, Holders = new Dictionary<Guid, int[]> { [Sql] = [6, 6, 6, 0, 0] } },
        ]);
        var scenario = new Scenario(Guid.CreateVersion7(), Company, new("Bas", null), 2026, 2028, LocalizedText.Empty, ScenarioStatus.Draft, plan, []);
        return Forecast.Of(scenario, unit ?? Company, staffing, [Role(Analyst, 3), Role(Lead, 4)], []);
    }

    private static RoleProfile Role(Guid id, int level) =>
        new(id, new("Roll", null), LocalizedText.Empty, null, null, null, [new(1, default, [new(Sql, level, 3, false, null, null)])]);

    private static UnitStaff Unit(Guid id, Guid? parent, int people) =>
        new(id, parent, people, people, 0, new Dictionary<Guid, int>(), new Dictionary<Guid, int[]>());
}
