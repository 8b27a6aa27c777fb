using Competence.Kernel;

namespace Competence.Templates.Definitions;

/// <summary>A section as its readers meet it.</summary>
/// <param name="Key">Names the section through all versions.</param>
/// <param name="About">For whoever is to fill it in; empty where there is nothing to say.</param>
/// <param name="FilledBy">Who answers.</param>
/// <param name="ReadBy">Who reads beside them.</param>
/// <param name="Way">Whether each answers for themselves, or all together.</param>
/// <param name="Shown">When the others see what one has answered.</param>
/// <param name="Phase">Of an onboarding: when it is to be done.</param>
public sealed record SectionView(
    string Key, LocalizedText Title, LocalizedText About, IReadOnlyList<Party> FilledBy, IReadOnlyList<Party> ReadBy, AnswerWay Way, Reveal Shown, Phase? Phase,
    IReadOnlyList<QuestionView> Questions)
{
    internal static SectionView Of(Section section) => new(
        section.Key, section.Title, section.About, section.FilledBy, section.ReadBy, section.Way, section.Shown, section.Phase, [.. section.Questions.Select(QuestionView.Of)]);
}

/// <param name="Key">Names the question through all versions.</param>
/// <param name="Help">Empty where there is nothing to say.</param>
/// <param name="When">Asked only where an earlier question was answered so; null: always.</param>
/// <param name="Choices">Of a choice; else none.</param>
/// <param name="TakesSeveral">Of a choice: several may be chosen.</param>
/// <param name="Scale">Of a scale; else null.</param>
/// <param name="Owner">Of a task: who is to do it; null: whoever fills the section.</param>
/// <param name="DueDays">Of a task: days after the first day, negative before it; null: as its phase.</param>
public sealed record QuestionView(
    string Key, QuestionKind Kind, LocalizedText Text, LocalizedText Help, bool IsRequired, ConditionView? When, IReadOnlyList<ChoiceView> Choices, bool TakesSeveral,
    ScaleView? Scale, Party? Owner, int? DueDays)
{
    internal static QuestionView Of(Question q) => new(
        q.Key, q.Kind, q.Text, q.Help, q.IsRequired, q.When is { } when ? new(when.Question, when.Is) : null, [.. q.Choices.Select(c => new ChoiceView(c.Key, c.Text))], q.TakesSeveral,
        q.Scale is { } s ? new(s.From, s.To, s.Low, s.High) : null, q.Owner, q.DueDays);
}

/// <param name="Question">The key of an earlier choice, scale or task.</param>
/// <param name="Is">The choice's keys, the scale's numbers, or <c>done</c>: any of them.</param>
public sealed record ConditionView(string Question, IReadOnlyList<string> Is);

/// <param name="Key">What an answer names.</param>
public sealed record ChoiceView(string Key, LocalizedText Text);

/// <param name="From">The lowest, 0 or 1.</param>
/// <param name="To">The highest, at most 10.</param>
/// <param name="Low">What the lowest means; may be empty.</param>
/// <param name="High">What the highest means; may be empty.</param>
public sealed record ScaleView(int From, int To, LocalizedText Low, LocalizedText High);
