using Competence.Metrics.Effects;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Effects;

public sealed class GroupsTests
{
    private static readonly Guid North = Guid.CreateVersion7(), South = Guid.CreateVersion7(), Nurse = Guid.CreateVersion7(), Cook = Guid.CreateVersion7();
    private static readonly DateOnly Start = new(2026, 3, 1);
    private static readonly HashSet<Guid> Nobody = [];

    [Fact]
    public void Nobody_is_in_both_groups_even_where_both_rules_name_them()
    {
        var all = Enumerable.Range(0, 12).Select(i => Someone(i < 6 ? North : South)).ToList();

        var (target, comparison, ids, beside) = Groups.Freeze(Units(North), Units(North, South), all, Nobody);

        (target.People, comparison.People).Should().Be((6, 6));
        ids.Intersect(beside).Should().BeEmpty();
    }

    [Fact]
    public void Whoever_takes_part_in_the_programme_is_never_the_comparison()
    {
        var all = Enumerable.Range(0, 10).Select(i => Someone(i < 6 ? North : South)).ToList();
        var participants = all.Skip(4).Take(4).Select(c => c.PersonId).ToHashSet();

        Groups.Freeze(Participants, Units(), all, participants).TargetIds.Should().BeEquivalentTo(participants);
        Groups.Freeze(Units(North), Units(), all, participants).ComparisonIds.Should().BeEquivalentTo(all.Skip(8).Select(c => c.PersonId));
    }

    [Fact]
    public void A_match_is_as_deep_and_of_the_same_role_and_about_as_long_employed_and_is_taken_once()
    {
        Candidate[] target = [Someone(North, Nurse, 2m), Someone(North, Nurse, 2.1m), Someone(North, Cook, 6)];
        var (near, far) = (Someone(South, Nurse, 2.2m), Someone(South, Nurse, 1.2m));
        Candidate[] others = [far, near, Someone(South, Nurse, 12), Someone(South, role: null, 6), Someone(South, Cook, 6) with { Units = [South, North] }];

        var frozen = Groups.Freeze(Participants, Matched, [.. target, .. others], target.Select(t => t.PersonId).ToHashSet());

        frozen.ComparisonIds.Should().BeEquivalentTo([near.PersonId, far.PersonId]);
        frozen.Comparison.Unmatched.Should().Be(1, "no cook stands as deep in the tree");
    }

    [Fact]
    public void The_same_people_in_another_order_make_the_same_groups()
    {
        var all = Enumerable.Range(0, 40).Select(i => Someone(i % 2 == 0 ? North : South, i % 3 == 0 ? Nurse : Cook, i % 7)).ToList();
        var once = Groups.Freeze(Units(North), Matched, all, Nobody);

        Enumerable.Reverse(all).ToList().Should().NotEqual(all);
        Groups.Freeze(Units(North), Matched, [.. Enumerable.Reverse(all)], Nobody).ComparisonIds.Should().Equal(once.ComparisonIds);
    }

    [Fact]
    public void Groups_that_differ_much_in_size_or_tenure_are_told()
    {
        Balance.Of(Group(10, 4), Group(20, 6)).Should().BeEmpty();
        Balance.Of(Group(10, 4), Group(21, 4)).Should().Equal(Imbalance.Size);
        Balance.Of(Group(10, 4), Group(10, 6.1m)).Should().Equal(Imbalance.Tenure);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    public void Answers_come_five_at_a_time(int given, int shown) => InFives.Of([.. Enumerable.Range(1, given)]).Should().Equal(Enumerable.Range(1, shown));

    [Fact]
    public void What_was_gained_over_what_it_cost_is_a_share_of_the_cost()
    {
        new StatedReturn(500_000, "x", 400_000).Roi.Should().Be(.25m);
        new StatedReturn(0, "x", 400_000).Roi.Should().Be(-1);
    }

    private static GroupRule Participants => new(GroupKind.Participants, [], []);

    private static GroupRule Matched => new(GroupKind.Matched, [], []);

    private static GroupRule Units(params Guid[] units) => new(GroupKind.Population, units, []);

    private static FrozenGroup Group(int people, decimal tenure) => new(Matched, people, tenure, 0);

    private static Candidate Someone(Guid unit, Guid? role = null, decimal years = 2) =>
        new(Guid.CreateVersion7(), [unit], role, Start.AddDays(-(int)(years * 365.25m)), Start);
}
