using Competence.Templates.Definitions;
using FluentValidation;

namespace Competence.Templates.Answers;

/// <summary>What is answered to one question, as it is sent and as it is read: the member that its kind asks for, the others null.</summary>
/// <param name="Question">The question's key.</param>
/// <param name="Text">Of a text or a signature; at most 4,000 characters.</param>
/// <param name="Choices">Of a choice: the keys of what was chosen.</param>
/// <param name="Number">Of a scale.</param>
/// <param name="Day">Of a date.</param>
/// <param name="Skills">Of a skill rating; at most 50, each skill once.</param>
/// <param name="Goals">Of a list of goals; at most 20.</param>
/// <param name="IsDone">Of a task.</param>
public sealed record AnswerBody(
    string Question, string? Text = null, IReadOnlyList<string>? Choices = null, int? Number = null, DateOnly? Day = null, IReadOnlyList<RatedSkillBody>? Skills = null,
    IReadOnlyList<StatedGoalBody>? Goals = null, bool? IsDone = null)
{
    public override string ToString() => nameof(AnswerBody);

    internal Answer ToAnswer() => new(
        Text, Choices, Number, Day, Skills is null ? null : [.. Skills.Select(s => new RatedSkill(s.SkillId, s.Level))],
        Goals is null ? null : [.. Goals.Select(g => new StatedGoal(g.Text, g.SkillId, g.Level, g.Due, g.Owner))], IsDone);

    internal static AnswerBody Of(string question, Answer a) => new(
        question, a.Text, a.Choices, a.Number, a.Day, a.Skills is null ? null : [.. a.Skills.Select(s => new RatedSkillBody(s.SkillId, s.Level))],
        a.Goals is null ? null : [.. a.Goals.Select(g => new StatedGoalBody(g.Text, g.SkillId, g.Level, g.Due, g.Owner))], a.IsDone);

    /// <summary>In the order of the section's questions.</summary>
    internal static IReadOnlyList<AnswerBody> Of(Section section, IReadOnlyDictionary<string, Answer> answers) =>
        [.. section.Questions.Where(q => answers.ContainsKey(q.Key)).Select(q => Of(q.Key, answers[q.Key]))];
}

/// <param name="Level">0-5.</param>
public sealed record RatedSkillBody(Guid SkillId, int Level);

/// <param name="Text">1-500 characters.</param>
/// <param name="SkillId">What it is to lead to; null where it is no skill.</param>
/// <param name="Level">1-5, with a skill alone.</param>
/// <param name="Due">The day by which; null where none is said.</param>
/// <param name="Owner">Who sees to it; null: the person whom it is about.</param>
public sealed record StatedGoalBody(string Text, Guid? SkillId = null, int? Level = null, DateOnly? Due = null, Party? Owner = null)
{
    public override string ToString() => nameof(StatedGoalBody);
}

internal sealed class AnswerBodyValidator : AbstractValidator<AnswerBody>
{
    public AnswerBodyValidator()
    {
        RuleFor(a => a.Question).NotEmpty().MaximumLength(60);
        RuleFor(a => a.Text).MaximumLength(Answer.LongestText);
        RuleFor(a => a.Choices).Must(c => c is null || c.Count <= TemplateContent.MostChoices).WithMessage($"0-{TemplateContent.MostChoices}");
        RuleFor(a => a.Skills).Must(s => s is null || s.Count <= Answer.MostSkills).WithMessage($"0-{Answer.MostSkills}");
        RuleFor(a => a.Goals).Must(g => g is null || g.Count <= Answer.MostGoals).WithMessage($"0-{Answer.MostGoals}");
        RuleForEach(a => a.Goals).ChildRules(goal => goal.RuleFor(g => g.Text).NotEmpty().MaximumLength(500));
    }
}
