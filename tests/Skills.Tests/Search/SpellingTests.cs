using Competence.Skills.Search;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Search;

public sealed class SpellingTests
{
    [Fact]
    public void The_likeliest_words_together_are_guessed_first() =>
        Spelling.Combine([["machine", "machines"], ["learning", "leaning"]])
            .Should().Equal("machine learning", "machine leaning", "machines learning", "machines leaning");

    [Fact]
    public void Guesses_are_few_however_many_words_there_are() =>
        Spelling.Combine([.. Enumerable.Repeat(new[] { "a", "b", "c", "d" }, 8)]).Should().HaveCountLessThanOrEqualTo(6);

    [Fact]
    public void Without_a_known_word_there_is_no_guess() => Spelling.Combine([]).Should().BeEmpty();
}
