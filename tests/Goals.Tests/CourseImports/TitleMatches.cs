using Competence.Goals.CourseImports;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.CourseImports;

public sealed class TitleMatches
{
    private static readonly TitleMatching Matching = new(
        new[] { "data analysis", "analysis", "SQL", "C++", "C", "Ledarskap", "machine learning" }.Select(label => new SkillLabel(Guid.CreateVersion7(), label)));

    [Theory]
    [InlineData("Data Analysis with SQL", "data analysis, SQL")]
    [InlineData("Leda i förändring: ledarskap i praktiken", "Ledarskap")]
    [InlineData("C++ for C programmers", "C++")]
    [InlineData("Ledarskapets grunder", "")]
    [InlineData("Analysis, analysis and data analysis", "data analysis, analysis")]
    [InlineData("", "")]
    public void Names_are_found_as_whole_words_and_the_longest_first(string title, string found) =>
        string.Join(", ", Matching.Find(title).Select(f => f.Label)).Should().Be(found);
}
