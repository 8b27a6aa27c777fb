using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Definitions.ContentFaultsTests;

namespace Competence.Templates.Tests.Answers;

public sealed class AnsweringTests
{
    private static readonly TemplateContent Content = Of(
        Choice("mood") with { IsRequired = true }, Text("why") with { When = new("mood", ["bad"]), IsRequired = true },
        Choice("deeper") with { When = new("why", ["bad"]) }, Text("level") with { Kind = QuestionKind.Scale, Scale = new(1, 5, LocalizedText.Empty, LocalizedText.Empty) });

    private static Section Section => Content.Sections[0];

    [Fact]
    public void A_question_is_asked_where_its_condition_holds()
    {
        Asked(new()).Should().Equal("mood", "level");
        Asked(new() { ["mood"] = new(Choices: ["bad"]) }).Should().Equal("mood", "why", "level");
    }

    [Fact]
    public void What_is_asked_and_required_must_be_answered()
    {
        Content.Unanswered(Content.Sections, new Dictionary<string, Answer>()).Should().Be("mood");
        Content.Unanswered(Content.Sections, new Dictionary<string, Answer> { ["mood"] = new(Choices: ["bad"]), ["why"] = new("  ") }).Should().Be("why");
        Content.Unanswered(Content.Sections, new Dictionary<string, Answer> { ["mood"] = new(Choices: ["good"]) }).Should().BeNull();
    }

    public static TheoryData<string, Answer> OfTheWrongKind => new()
    {
        { "mood", new("good") }, { "mood", new(Choices: ["fine"]) }, { "mood", new(Choices: ["good", "bad"]) }, { "why", new(Number: 3) }, { "why", new() },
        { "why", new("both", Number: 3) }, { "level", new(Number: 6) }, { "why", new(new string('x', Answer.LongestText + 1)) },
    };

    [Theory, MemberData(nameof(OfTheWrongKind))]
    public void An_answer_of_another_kind_is_refused(string question, Answer answer) =>
        Section.Misfit(new Dictionary<string, Answer> { [question] = answer })!.Code.Should().Be("templates.wrong-answer");

    [Fact]
    public void Nobody_answers_what_is_not_asked_there() =>
        Section.Misfit(new Dictionary<string, Answer> { ["other"] = new("x") })!.Code.Should().Be("templates.unknown-question");

    [Fact]
    public void What_fits_is_taken_complete_or_not() => Section.Misfit(new Dictionary<string, Answer> { ["mood"] = new(Choices: []), ["level"] = new(Number: 5) }).Should().BeNull();

    private static IEnumerable<string> Asked(Dictionary<string, Answer> answers) => Section.Asked(Content, answers).Select(q => q.Key);
}
