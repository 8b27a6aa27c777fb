using Competence.Skills.Frameworks.Onet;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Frameworks;

public sealed class OnetScaleTests
{
    [Theory]
    [InlineData(0, 0), InlineData(0.69, 0), InlineData(0.7, 1), InlineData(2, 1), InlineData(3, 2), InlineData(3.5, 3), InlineData(4, 3),
     InlineData(4.62, 3), InlineData(4.9, 4), InlineData(6, 4), InlineData(6.3, 5), InlineData(7, 5)]
    public void Seven_steps_become_five_rounded_half_up(decimal theirs, int ours) => OnetScale.Level(theirs).Should().Be(ours);

    [Fact]
    public void Anchors_become_words_for_the_level_that_they_fall_on()
    {
        var texts = OnetScale.Texts([(2, "Take an order"), (4, "Answer inquiries"), (6, "Serve as a judge")]);

        texts.Select(t => t.En).Should().Equal(null, "Basic, with support. For example: Take an order", null,
            "Independent. For example: Answer inquiries", "Advanced, can teach. For example: Serve as a judge", null);
        texts.Should().OnlyContain(t => t.Sv == null);
    }

    [Fact]
    public void Of_two_anchors_on_one_level_the_nearer_speaks() => OnetScale.Texts([(1, "near"), (2, "far")])[1].En.Should().EndWith("near");

    [Fact]
    public void Without_anchors_the_default_scale_holds() => OnetScale.Texts([]).Should().BeEmpty();
}
