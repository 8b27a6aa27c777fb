using Competence.Templates.Definitions;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Definitions.ContentFaultsTests;

namespace Competence.Templates.Tests.Definitions;

public sealed class DifferencesTests
{
    private static readonly TemplateContent Before = Of(Text("a"), Text("b"), Choice("c"));

    [Fact]
    public void The_same_asked_again_is_no_difference() => Differences.Between(Before, Of(Text("a"), Text("b"), Choice("c"))).IsNone.Should().BeTrue();

    [Fact]
    public void A_question_is_followed_by_its_key()
    {
        var differences = Differences.Between(Before, Of(Text("a") with { Text = new("Nej", "No"), IsRequired = true }, Text("d"), Choice("c")));

        differences.Questions.Select(q => (q.Key, q.Kind)).Should().Equal(("a", DifferenceKind.Changed), ("d", DifferenceKind.Added), ("b", DifferenceKind.Removed));
        differences.Questions[0].Parts.Should().Equal(ContentPart.Text, ContentPart.Required);
    }

    [Fact]
    public void Moved_up_is_another_order_and_elsewhere_another_section()
    {
        Differences.Between(Before, Of(Text("b"), Text("a"), Choice("c"))).Sections.Should().ContainSingle().Which.Parts.Should().Equal(ContentPart.Order);
        Differences.Between(Before, Of(Choice("c"), Text("d"), Text("a"), Text("b"))).Sections.Should().ContainSingle();

        var now = Before.Sections[0];
        var moved = Before with { Sections = [now with { Questions = [Text("a"), Text("b")] }, now with { Key = "later", Questions = [Choice("c")] }] };
        var differences = Differences.Between(Before, moved);
        differences.Sections.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Key = "later", Kind = DifferenceKind.Added });
        differences.Questions.Should().ContainSingle().Which.Parts.Should().Equal(ContentPart.Section);
    }

    [Fact]
    public void What_a_choice_offers_and_when_a_question_is_asked_are_told_apart()
    {
        var after = Of(Text("a"), Text("b") with { When = new("c", ["good"]) }, Choice("c") with { Choices = [new("good", new("Bra", "Good")), new("bad", new("Illa", "Bad"))] });

        Differences.Between(Before, after).Questions.Select(q => (q.Key, q.Parts.Single())).Should().Equal(("b", ContentPart.Condition), ("c", ContentPart.Choices));
    }

    [Fact]
    public void Who_fills_and_sees_a_section_counts_and_in_which_order_they_are_named_does_not()
    {
        var now = Before.Sections[0];

        Differences.Between(Before, Before with { Sections = [now with { FilledBy = [Party.Manager, Party.Employee] }] }).IsNone.Should().BeTrue();
        Differences.Between(Before, Before with { Sections = [now with { FilledBy = [Party.Manager], ReadBy = [Party.Employee], Shown = Reveal.AtOnce }] })
            .Sections.Single().Parts.Should().Equal(ContentPart.FilledBy, ContentPart.ReadBy, ContentPart.Shown);
    }

    [Fact]
    public void A_draft_that_names_two_questions_alike_can_still_be_compared() =>
        Differences.Between(Of(Text("a"), Text("a")), Of(Text("a"))).Questions.Should().BeEmpty();

    [Fact]
    public void Without_an_earlier_version_everything_is_new()
    {
        var differences = Differences.Between(null, Before with { Title = new("T", "T") });

        differences.Parts.Should().BeEmpty();
        differences.Questions.Should().HaveCount(3).And.OnlyContain(q => q.Kind == DifferenceKind.Added);
    }
}
