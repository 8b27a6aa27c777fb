using Competence.Skills.Roles;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Roles;

public sealed class DifferenceTests
{
    private static readonly Guid Sql = Guid.CreateVersion7(), Care = Guid.CreateVersion7();
    private static readonly DateOnly Soon = new(2028, 1, 1), Later = new(2029, 1, 1);

    private static Requirement Ask(Guid skill, int level, DateOnly? horizon = null, int importance = 3, bool isMandatory = false) =>
        new(skill, level, importance, isMandatory, horizon, null);

    [Fact]
    public void What_is_the_same_is_no_difference_in_whatever_order() =>
        Difference.Between([Ask(Sql, 3), Ask(Care, 2)], [Ask(Care, 2), Ask(Sql, 3)]).Should().BeEmpty();

    [Fact]
    public void Added_and_taken_away() => Difference.Between([Ask(Sql, 3)], [Ask(Care, 2)]).Should().Equal(
        new Difference(Sql, Ask(Sql, 3), null), new Difference(Care, null, Ask(Care, 2)));

    [Fact]
    public void Another_level_importance_or_duty_is_one_change() => Difference.Between([Ask(Sql, 3)], [Ask(Sql, 4, importance: 5, isMandatory: true)])
        .Should().Equal(new Difference(Sql, Ask(Sql, 3), Ask(Sql, 4, importance: 5, isMandatory: true)));

    [Fact]
    public void A_postponed_requirement_is_one_change_beside_the_one_that_stands() =>
        Difference.Between([Ask(Sql, 2), Ask(Sql, 4, Soon)], [Ask(Sql, 2), Ask(Sql, 4, Later)])
            .Should().Equal(new Difference(Sql, Ask(Sql, 4, Soon), Ask(Sql, 4, Later)));

    [Fact]
    public void A_further_horizon_is_added() => Difference.Between([Ask(Sql, 2)], [Ask(Sql, 2), Ask(Sql, 4, Soon)])
        .Should().Equal(new Difference(Sql, null, Ask(Sql, 4, Soon)));
}
