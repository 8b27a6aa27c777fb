using Competence.Kernel;
using Competence.Skills.Catalogue;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Catalogue;

public sealed class ScaleTests
{
    private static Skill With(params LevelText[] levels) => Skill.Fold(null, new SkillProposed(
        Guid.CreateVersion7(), Skill.OwnFramework, new SkillWords(new("A", null), LocalizedText.Empty, SkillKind.Soft, levels).On(null)))!;

    [Fact]
    public void A_level_without_words_of_its_own_reads_as_in_the_default_scale()
    {
        var levels = Scale.Of(With(new LevelText(3, new(null, "Alone")), new LevelText(4, new(" ", null))));

        levels.Should().HaveCount(6);
        levels[3].Should().Be(new LevelView(3, new(null, "Alone"), IsDefault: false));
        levels[4].Should().Be(new LevelView(4, Scale.Default[4], IsDefault: true));
    }

    [Fact]
    public void Empty_words_for_every_level_are_no_words() => With(new LevelText(0, LocalizedText.Empty)).Levels.Should().BeEmpty();
}
