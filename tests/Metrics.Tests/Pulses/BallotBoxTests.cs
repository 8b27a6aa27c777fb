using Competence.Metrics.Pulses;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Pulses;

public sealed class BallotBoxTests
{
    private static readonly BallotBox Box = BallotBox.Empty(Guid.CreateVersion7(), 20, 2);

    [Fact]
    public void An_answer_is_counted_and_marks_its_place_alone()
    {
        var box = Box.With(9, [1, 5], null).With(19, [1, 4], "Mer tid.");

        box.Counts.Should().Equal(2, 0, 0, 0, 0, 0, 0, 0, 1, 1);
        Enumerable.Range(0, 20).Where(box.HasAnswered).Should().Equal(9, 19);
        (box.AnsweredCount, Box.AnsweredCount).Should().Be((2, 0));
        box.Texts.Should().Equal("Mer tid.");
    }

    [Fact]
    public void Whoever_came_last_is_not_to_be_seen_in_it()
    {
        var (one, other) = (Box.With(0, [1, 1], null).With(7, [5, 5], null), Box.With(7, [5, 5], null).With(0, [1, 1], null));

        one.Answered.Should().Equal(other.Answered);
        one.Counts.Should().Equal(other.Counts);
    }

    [Fact]
    public void A_text_lies_anywhere_among_the_others() =>
        Enumerable.Range(0, 200).Select(_ => Enumerable.Range(0, 8).Aggregate(Box, (box, i) => box.With(i, [3, 3], $"{i}")).Texts.IndexOf("7")).Distinct()
            .Should().HaveCount(8, "the one written last is not the last");
}
