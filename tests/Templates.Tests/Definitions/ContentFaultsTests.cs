using Competence.Kernel;
using Competence.Templates.Definitions;
using FluentAssertions;
using Xunit;

namespace Competence.Templates.Tests.Definitions;

public sealed class ContentFaultsTests
{
    private static readonly LocalizedText Said = new("Ja", "Yes");

    [Fact]
    public void What_is_whole_has_no_fault() => ContentFaults.FaultsOf(Of(Choice("mood"), Text("why") with { When = new("mood", ["bad"]) })).Should().BeEmpty();

    [Fact]
    public void Without_questions_there_is_nothing_to_fill_in() => ContentFaults.FaultsOf(Of()).Should().Equal(new ContentFault(FaultKind.NoQuestions, null));

    [Fact]
    public void Every_text_is_in_both_languages()
    {
        var content = Of(Text("a") with { Text = new("Ja", " ") }, Text("b") with { Help = new(null, "Help") }, Choice("c") with { Choices = [new("x", Said), new("y", new("y", null))] });

        ContentFaults.FaultsOf(content).Select(f => (f.Kind, f.Key)).Should().Equal(
            (FaultKind.MissingTranslation, "a"), (FaultKind.MissingTranslation, "b"), (FaultKind.MissingTranslation, "c"));
        ContentFaults.FaultsOf(content with { Sections = [content.Sections[0] with { Questions = [Text("a")], Title = new(null, "T") }] })
            .Should().Equal(new ContentFault(FaultKind.MissingTranslation, "now"));
    }

    [Fact]
    public void A_condition_refers_to_a_question_before_it_and_to_what_can_be_answered()
    {
        Faults(Choice("mood") with { When = new("mood", ["bad"]) }).Should().Equal(FaultKind.ConditionOnItself);
        Faults(Text("why") with { When = new("mood", ["bad"]) }, Choice("mood")).Should().Equal(FaultKind.ConditionOnLater);
        Faults(Text("why") with { When = new("weather", ["bad"]) }).Should().Equal(FaultKind.ConditionUnknown);
        Faults(Choice("mood"), Text("why") with { When = new("mood", ["worse"]) }).Should().Equal(FaultKind.ConditionUnknown);
        Faults(Text("mood"), Text("why") with { When = new("mood", ["bad"]) }).Should().Equal(FaultKind.ConditionUnknown);
    }

    [Fact]
    public void A_key_names_one_thing() => Faults(Text("a"), Text("a")).Should().Equal(FaultKind.KeyTwice);

    [Fact]
    public void A_choice_has_two_ways_out_and_a_scale_two_ends()
    {
        Faults(Choice("a") with { Choices = [new("x", Said)] }).Should().Equal(FaultKind.TooFewChoices);
        Faults(Text("a") with { Kind = QuestionKind.Scale, Scale = new(3, 1, LocalizedText.Empty, LocalizedText.Empty) }).Should().Equal(FaultKind.ScaleWrong);
    }

    [Fact]
    public void Whoever_has_no_part_in_the_kind_has_none_in_its_sections()
    {
        var content = Of(Text("a"));

        ContentFaults.FaultsOf(content with { Sections = [content.Sections[0] with { ReadBy = [Party.Buddy] }] }).Should().Equal(new ContentFault(FaultKind.PartyOfAnotherKind, "now"));
        ContentFaults.FaultsOf(content with { Sections = [content.Sections[0] with { FilledBy = [] }] }).Should().Equal(new ContentFault(FaultKind.NobodyFills, "now"));
    }

    internal static TemplateContent Of(params Question[] questions) => new(
        TemplateKind.Conversation, Said, LocalizedText.Empty,
        [new("now", Said, LocalizedText.Empty, [Party.Employee, Party.Manager], [], AnswerWay.Apart, Reveal.WhenAllHaveSubmitted, questions)]);

    internal static Question Text(string key) => new(key, QuestionKind.Text, Said, LocalizedText.Empty, false, null, [], false, null);

    internal static Question Choice(string key) => Text(key) with { Kind = QuestionKind.Choice, Choices = [new("good", Said), new("bad", Said)] };

    private static IEnumerable<FaultKind> Faults(params Question[] questions) => ContentFaults.FaultsOf(Of(questions)).Select(f => f.Kind);
}
