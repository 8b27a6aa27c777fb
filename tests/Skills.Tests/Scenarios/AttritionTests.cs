using Competence.Skills.Scenarios;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Scenarios;

public sealed class AttritionTests
{
    private static readonly Guid Company = Guid.CreateVersion7(), North = Guid.CreateVersion7(), Small = Guid.CreateVersion7();

    /// <summary>
    /// By hand, z² = 3.8416: centre (0.1 + 0.019208)/1.038416 = 0.114798, half 1.96/1.038416·√(0.0009 + 0.00009604) = 0.059569.
    /// </summary>
    [Fact]
    public void Ten_leavers_of_a_hundred_are_ten_percent_within_wilsons_interval()
    {
        var yearly = Attrition.Of(leavers: 10, averageHeadcount: 100);

        yearly.Expected.Should().Be(.1);
        yearly.Min.Should().BeApproximately(0.05522854161313613, 1e-12);
        yearly.Max.Should().BeApproximately(0.1743673043676654, 1e-12);
    }

    [Fact]
    public void Where_nobody_left_somebody_may_still_leave()
    {
        var yearly = Attrition.Of(leavers: 0, averageHeadcount: 20);

        (yearly.Min, yearly.Expected).Should().Be((0, 0));
        yearly.Max.Should().BeApproximately(0.16113012549493322, 1e-12);
    }

    [Fact]
    public void A_share_lies_within_its_interval_and_that_within_none_and_all() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 400]).Sample((leavers, doubled) =>
        {
            var yearly = Attrition.Of(leavers, doubled / 2.0);
            return yearly.Min >= 0 && yearly.Min <= yearly.Expected && yearly.Expected <= yearly.Max && yearly.Max <= 1;
        });

    [Fact]
    public void A_unit_goes_by_its_own_history_with_all_below_it()
    {
        var found = Attrition.Of(North, Staffing(), []);

        (found.UnitId, found.IsAssumed, found.Yearly.Expected).Should().Be((North, false, 2 / 10.0));
    }

    [Fact]
    public void A_unit_with_under_five_people_goes_by_the_unit_above() =>
        Attrition.Of(Small, Staffing(), []).UnitId.Should().Be(Company);

    [Fact]
    public void The_leavers_of_a_tiny_organisation_are_not_told()
    {
        var staffing = new Staffing(new(2026, 6, 1), [Unit(Company, null, 3, 3, 2)]);

        Attrition.Of(Company, staffing, []).Yearly.Expected.Should().Be(0);
    }

    [Fact]
    public void What_the_scenario_says_of_a_unit_holds_also_below_it()
    {
        var found = Attrition.Of(Small, Staffing(), [new(Company, .25, .2, null)]);

        found.Should().Be(new AttritionOf(Company, IsAssumed: true, new(.2, .25, .25)));
    }

    private static Staffing Staffing() => new(new(2026, 6, 1),
        [Unit(Company, null, 1, 1, 0), Unit(North, Company, 9, 11, 2), Unit(Small, Company, 3, 4, 1)]);

    private static UnitStaff Unit(Guid id, Guid? parent, int now, int ago, int left) =>
        new(id, parent, now, ago, left, new Dictionary<Guid, int>(), new Dictionary<Guid, int[]>());
}
