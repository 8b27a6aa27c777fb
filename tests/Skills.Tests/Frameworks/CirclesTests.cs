using Competence.Skills.Frameworks;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Frameworks;

public sealed class CirclesTests
{
    [Fact]
    public void A_graph_that_is_no_tree_has_no_circle() => Circles.Closing([("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]).Should().BeEmpty();

    [Fact]
    public void One_link_closes_a_circle() => Circles.Closing([("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]).Should().Equal(("c", "a"));

    [Fact]
    public void What_only_hangs_on_a_circle_is_not_in_it() => Circles.Members([("a", "b"), ("b", "a"), ("d", "a"), ("b", "e")]).Should().BeEquivalentTo("a", "b");

    [Fact]
    public void Something_may_be_its_own_circle() => Circles.Members([("a", "a")]).Should().BeEquivalentTo("a");
}
