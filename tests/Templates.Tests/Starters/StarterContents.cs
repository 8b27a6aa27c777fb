using Competence.Templates.Definitions;
using Competence.Templates.Starters;
using FluentAssertions;
using Xunit;

namespace Competence.Templates.Tests.Starters;

public sealed class StarterContents
{
    private const string Golden = "Starters/starter-keys.txt";

    public static TheoryData<string> Keys => [.. Starter.All.Select(s => s.Key)];

    [Theory, MemberData(nameof(Keys))]
    public void A_starter_can_be_published_as_it_is(string key)
    {
        var content = Starter.All.Single(s => s.Key == key).Content();

        ContentFaults.FaultsOf(content).Should().BeEmpty();
        new ContentShape().Validate(content).Errors.Should().BeEmpty();
        content.About.Sv.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void There_is_one_for_each_kind_that_the_product_knows() =>
        Starter.All.Select(s => s.Kind).Should().Equal(
            TemplateKind.Conversation, TemplateKind.JobDescription, TemplateKind.Onboarding, TemplateKind.ImprovementPlan, TemplateKind.Recruitment);

    [Fact]
    public void What_one_has_answered_before_a_conversation_is_hidden_until_all_have() =>
        Conversation.Sections.Where(s => s.Way == AnswerWay.Apart).Should().NotBeEmpty().And.OnlyContain(s => s.Shown == Reveal.WhenAllHaveSubmitted);

    [Fact]
    public void What_a_conversation_ends_in_is_written_together_and_asks_for_a_summary_and_agreements()
    {
        var agreed = Conversation.Sections.Single(s => s.Way == AnswerWay.Together);

        agreed.FilledBy.Should().Equal(Party.Employee, Party.Manager);
        agreed.Questions.Single(q => q.Key == "agreements").Kind.Should().Be(QuestionKind.GoalList);
        agreed.Questions.Single(q => q.Key == "summary").Kind.Should().Be(QuestionKind.Text);
    }

    [Fact]
    public void Every_task_of_an_onboarding_has_an_owner_who_fills_its_phase_and_a_day() =>
        Starter.All.Single(s => s.Key == Starter.Onboarding).Content().Sections.Should().HaveCount(Enum.GetValues<Phase>().Length).And.OnlyContain(s =>
            s.Phase != null && s.Questions.All(q => q.Kind == QuestionKind.Task && q.DueDays != null && s.FilledBy.Contains(q.Owner!.Value)));

    /// <summary>Answers are found by these keys: one that is renamed is a question that nobody has answered.</summary>
    [Fact]
    public void Keys_never_change_between_releases()
    {
        var keys = Starter.All.SelectMany(s => s.Content().Sections.SelectMany(section => new[] { $"{s.Key}/{section.Key}" }
            .Concat(section.Questions.Select(q => $"{s.Key}/{section.Key}/{q.Key} {q.Kind}{string.Concat(q.Choices.Select(c => $" {c.Key}"))}")))).ToArray();
        var golden = Path.Combine(AppContext.BaseDirectory, Golden);

        File.ReadAllLines(golden).Except(keys).Should().BeEmpty("released keys stay; new ones are added to {0}", Golden);
        keys.Except(File.ReadAllLines(golden)).Should().BeEmpty("new keys are added to {0}", Golden);
    }

    private static TemplateContent Conversation => Starter.All.Single(s => s.Key == Starter.Conversation).Content();
}
