using Competence.Skills.Roles;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Roles;

public sealed class SkillChangeTests
{
    private static readonly Guid Truck = Guid.CreateVersion7(), Warehouse = Guid.CreateVersion7(), Care = Guid.CreateVersion7(),
        Trouble = Guid.CreateVersion7(), Data = Guid.CreateVersion7();

    private static Requirement Ask(Guid skill, int level, int importance, DateOnly? horizon = null) => new(skill, level, importance, false, horizon, null);

    /// <summary>Worked out by hand: truck 3 (its importance then) + care 3 (today's, it is gone) + data 4 = 10 of 3 + 5 + 3 + 2 + 4 = 17.</summary>
    [Fact]
    public void The_warehouse_worker_in_three_years()
    {
        var change = SkillChange.Between(
            [Ask(Truck, 4, 5), Ask(Warehouse, 3, 4), Ask(Care, 2, 3), Ask(Trouble, 1, 2)],
            [Ask(Truck, 2, 3), Ask(Warehouse, 3, 5), Ask(Trouble, 1, 2), Ask(Data, 2, 4)]);

        change.Rate.Should().BeApproximately(10 / 17.0, 1e-12);
        Math.Round(change.Rate!.Value, 4).Should().Be(.5882);
        change.Changes.Select(c => c.SkillId).Should().BeEquivalentTo([Truck, Care, Data]);
        change.Changes[0].SkillId.Should().Be(Data, "the most important comes first");
    }

    [Fact]
    public void Importance_alone_is_no_change() => SkillChange.Between([Ask(Truck, 4, 1)], [Ask(Truck, 4, 5)]).Rate.Should().Be(0);

    [Fact]
    public void A_whole_new_role_is_a_rate_of_one() => SkillChange.Between([Ask(Truck, 4, 5)], [Ask(Data, 2, 1)]).Rate.Should().Be(1);

    [Fact]
    public void Where_nothing_is_asked_there_is_no_rate() => SkillChange.Between([], []).Rate.Should().BeNull();

    [Fact]
    public void Horizons_that_lie_within_the_years_count()
    {
        Requirement[] asked = [Ask(Truck, 2, 4), Ask(Truck, 4, 4, new(2028, 1, 1)), Ask(Care, 3, 1), Ask(Data, 3, 5, new(2031, 1, 1))];

        SkillChange.Between(asked.At(new(2026, 3, 2)), asked.At(new(2029, 3, 2))).Rate.Should().Be(.8, "truck 4 of truck 4 and care 1");
        SkillChange.Between(asked.At(new(2026, 3, 2)), asked.At(new(2027, 3, 2))).Rate.Should().Be(0);
    }

    /// <summary>By hand: (3·10/17 + 7·0)/10 = 3/17 = 0.1765; who has no role, or one that asks nothing, weighs nothing.</summary>
    [Fact]
    public void A_unit_weighs_its_roles_by_their_people()
    {
        var rate = SkillChange.Weighted([(10 / 17.0, 3), (0, 7), (null, 40), (1, 0)]);

        rate.Should().BeApproximately(3 / 17.0, 1e-12);
        SkillChange.Weighted([(null, 4)]).Should().BeNull();
    }
}
