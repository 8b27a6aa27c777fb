using Competence.Templates.Definitions;
using FluentValidation;

namespace Competence.Templates.Answers;

/// <param name="Answers">All of the section; a question that is left out has no answer.</param>
public sealed record SectionAnswers(IReadOnlyList<AnswerBody> Answers)
{
    internal IReadOnlyDictionary<string, Answer> ToAnswers() => Answers.ToDictionary(a => a.Question, a => a.ToAnswer());
}

internal sealed class SectionAnswersValidator : AbstractValidator<SectionAnswers>
{
    public SectionAnswersValidator()
    {
        RuleFor(b => b.Answers).Must(a => a is not null && a.Count <= TemplateContent.MostQuestions && a.DistinctBy(x => x?.Question).Count() == a.Count)
            .WithMessage($"0-{TemplateContent.MostQuestions}, ×1");
        RuleForEach(b => b.Answers).NotNull().SetValidator(new AnswerBodyValidator());
    }
}
