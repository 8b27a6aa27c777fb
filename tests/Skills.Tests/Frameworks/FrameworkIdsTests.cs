using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Frameworks;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Frameworks;

public sealed class FrameworkIdsTests
{
    [Fact]
    public void The_same_thing_has_the_same_id_again_and_another_in_every_tenant_and_framework()
    {
        var id = new FrameworkIds("a", "esco").Of("x");

        new FrameworkIds("a", "esco").Of("x").Should().Be(id);
        Guid[] others = [new FrameworkIds("b", "esco").Of("x"), new FrameworkIds("a", "jobtech").Of("x"), new FrameworkIds("a", "esco").Of("y")];
        others.Should().OnlyHaveUniqueItems().And.NotContain(id);
    }

    [Fact]
    public void A_content_changes_with_each_of_its_parts()
    {
        string[] hashes =
        [
            ContentHash.Of(new("a", null), new("b", null), AlternativeLabels.None),
            ContentHash.Of(new(null, "a"), new("b", null), AlternativeLabels.None),
            ContentHash.Of(new("a", null), new(null, "b"), AlternativeLabels.None),
            ContentHash.Of(new("a", null), new("b", null), new(["c"], [])),
            ContentHash.Of(new("a", null), new("b", null), new([], ["c"])),
            ContentHash.Of(new("a", null), new("b", null), AlternativeLabels.None, "c"),
        ];

        hashes.Should().OnlyHaveUniqueItems();
        ContentHash.Of(new LocalizedText("a", null), new("b", null), AlternativeLabels.None).Should().Be(hashes[0]);
    }

    [Fact]
    public void A_checkpoint_reads_as_it_was_written()
    {
        Checkpoint.Read(new Checkpoint("skills", 2000, 7).ToString(), "verify").Should().Be(new Checkpoint("skills", 2000, 7));
        Checkpoint.Read(null, "verify").Should().Be(new Checkpoint("verify"));
    }

    [Fact]
    public void Alternative_labels_are_one_a_line_each_once_and_never_the_preferred_one() =>
        SourceText.Alternatives("weld\n Welding \nWELD\n\njoin\0metal", "welding").Should().Equal("weld", "joinmetal");
}
