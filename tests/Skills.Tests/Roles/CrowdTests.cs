using Competence.Skills.Roles;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Roles;

public sealed class CrowdTests
{
    [Theory]
    [InlineData(0, 4, false)]
    [InlineData(0, 5, true)]
    [InlineData(4, 20, false)]
    [InlineData(5, 20, true)]
    [InlineData(16, 20, false)]
    [InlineData(15, 20, true)]
    [InlineData(20, 20, true)]
    public void A_number_hides_the_persons_where_both_parts_are_many_or_nobody(int some, int all, bool hides) => Crowd.Hides(some, all).Should().Be(hides);
}
