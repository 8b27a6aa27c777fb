using Competence.Skills.Contracts;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Teams;

public sealed class SmallGroupsTests
{
    [Theory]
    [InlineData(new[] { 5, 9, 40 }, new int[0])]
    [InlineData(new[] { 4, 9, 40 }, new[] { 4, 9 })]
    [InlineData(new[] { 4, 3, 40 }, new[] { 3, 4 })]
    [InlineData(new[] { 2, 1, 8, 40 }, new[] { 1, 2, 8 })]
    [InlineData(new[] { 0, 6 }, new int[0])]
    [InlineData(new[] { 3 }, new[] { 3 })]
    public void A_small_sibling_hides_and_the_next_smallest_with_it(int[] sizes, int[] hidden) =>
        SmallGroups.Hidden(sizes.ToDictionary(size => size)).Order().Should().Equal(hidden);

    [Fact]
    public void What_is_missing_from_the_whole_tells_of_nobody() => Gen.Int[0, 12].Array[1, 9].Sample(sizes =>
    {
        var people = sizes.Select((size, i) => (size, i)).ToDictionary(x => x.i, x => x.size);
        var hidden = SmallGroups.Hidden(people);
        var together = hidden.Sum(i => people[i]);
        people.Where(p => !hidden.Contains(p.Key)).All(p => p.Value is 0 or >= 5).Should().BeTrue();
        (together is 0 or >= 5 || hidden.Count == people.Count(p => p.Value > 0)).Should().BeTrue();
        (hidden.Count != 1 || people.Count(p => p.Value > 0) == 1).Should().BeTrue();
    });
}
