using Competence.Metrics.Facts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Facts;

public sealed class GapFactsTests
{
    private static readonly Guid Ada = Guid.CreateVersion7(), Welding = Guid.CreateVersion7();
    private static readonly DateOnly March = new(2026, 3, 1), May = new(2026, 5, 1);
    private static readonly SkillGap Gap = new(Ada, Welding, Guid.CreateVersion7(), 3, 1);

    [Fact]
    public void What_is_open_already_stays_as_it_was()
    {
        var open = GapFacts.Opened([], [Gap, Gap], March);

        open.Should().Equal(new Fact(FactKinds.Gap, Ada, March, TargetId: Welding));
        GapFacts.Opened(open, [Gap], May).Should().Equal(open);
    }

    [Theory]
    [InlineData(true, GapFacts.Met)]
    [InlineData(null, GapFacts.Met)]
    [InlineData(false, GapFacts.Dropped)]
    public void One_that_closes_says_how(bool? isMet, string how) =>
        GapFacts.Closed(GapFacts.Opened([], [Gap], March), [Gap with { IsMet = isMet }], May)
            .Should().Equal(new Fact(FactKinds.Gap, Ada, March, May, Welding, how));

    [Fact]
    public void One_that_opens_again_leaves_what_was()
    {
        var closed = GapFacts.Closed(GapFacts.Opened([], [Gap], March), [Gap with { IsMet = true }], May);

        GapFacts.Opened(closed, [Gap], May.AddDays(9)).Should().HaveCount(2).And.StartWith(closed);
        GapFacts.Closed([], [Gap], May).Should().BeEmpty("nobody has said that it was open");
    }
}
