using Competence.Skills.Search;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Search;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Åkerbärs-ÖL, à la carte", "akerbars ol a la carte")]
    [InlineData("  C++ / C# (.NET) ", "c++ c# net")]
    [InlineData("Smørrebrød & Weiß", "smorrebrod weiss")]
    [InlineData("ﬁlm\0", "film")]
    [InlineData("%_\\", "")]
    [InlineData(null, "")]
    public void Case_accents_and_punctuation_do_not_matter(string? written, string compared) => Wording.Normalise(written).Should().Be(compared);

    [Fact]
    public void Two_names_of_one_thing_are_found_by_each() =>
        Wording.FormsOf("Machine learning/Maskininlärning").Should().Equal("machine learning maskininlarning", "machine learning", "maskininlarning");

    [Theory]
    [InlineData("MAG/MIG-svetsning"), InlineData("TCP/IP"), InlineData("Kylteknik")]
    public void Halves_that_are_no_names_alone_are_not_split(string label) => Wording.FormsOf(label).Should().ContainSingle();
}
