using Competence.Kernel;
using FluentValidation;

namespace Competence.Templates.Definitions;

/// <summary>What a draft must look like to be kept. Whether it is complete is told by <see cref="ContentFaults"/>, so that half of a draft is never lost.</summary>
internal sealed class ContentShape : AbstractValidator<TemplateContent>
{
    /// <summary>Of a section, a question or a choice: it is kept through all versions, so it is neither a text nor a number of places.</summary>
    public const string Key = "^[a-zA-Z][a-zA-Z0-9-]{0,59}$";

    public ContentShape()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Title).SetValidator(new TextShape(200));
        RuleFor(c => c.About).SetValidator(new TextShape(2000));
        RuleFor(c => c.Sections).Must(s => s.Count <= TemplateContent.MostSections).WithMessage($"0-{TemplateContent.MostSections}");
        RuleForEach(c => c.Sections).NotNull().SetValidator(new SectionShape());
    }
}

internal sealed class TextShape : AbstractValidator<LocalizedText>
{
    public TextShape(int most)
    {
        RuleFor(t => t.Sv).MaximumLength(most);
        RuleFor(t => t.En).MaximumLength(most);
    }
}

internal sealed class SectionShape : AbstractValidator<Section>
{
    public SectionShape()
    {
        RuleFor(s => s.Key).NotEmpty().Matches(ContentShape.Key);
        RuleFor(s => s.Title).SetValidator(new TextShape(200));
        RuleFor(s => s.About).SetValidator(new TextShape(2000));
        RuleFor(s => s.FilledBy).Must(IsOnceEach).WithMessage("×1");
        RuleForEach(s => s.FilledBy).IsInEnum();
        RuleFor(s => s.ReadBy).Must(IsOnceEach).WithMessage("×1");
        RuleForEach(s => s.ReadBy).IsInEnum();
        RuleFor(s => s.Way).IsInEnum();
        RuleFor(s => s.Shown).IsInEnum();
        RuleFor(s => s.Phase).IsInEnum();
        RuleFor(s => s.Questions).Must(q => q.Count <= TemplateContent.MostQuestions).WithMessage($"0-{TemplateContent.MostQuestions}");
        RuleForEach(s => s.Questions).NotNull().SetValidator(new QuestionShape());
    }

    private static bool IsOnceEach(IReadOnlyList<Party> parties) => parties.Distinct().Count() == parties.Count;
}

internal sealed class QuestionShape : AbstractValidator<Question>
{
    public QuestionShape()
    {
        RuleFor(q => q.Key).NotEmpty().Matches(ContentShape.Key);
        RuleFor(q => q.Kind).IsInEnum();
        RuleFor(q => q.Text).SetValidator(new TextShape(500));
        RuleFor(q => q.Help).SetValidator(new TextShape(1000));
        RuleFor(q => q.Choices).Must(c => c.Count <= TemplateContent.MostChoices).WithMessage($"0-{TemplateContent.MostChoices}");
        RuleForEach(q => q.Choices).NotNull().SetValidator(new ChoiceShape());
        RuleFor(q => q.When).SetValidator(new ConditionShape()!).When(q => q.When is not null);
        RuleFor(q => q.Scale).SetValidator(new ScaleShape()!).When(q => q.Scale is not null);
        RuleFor(q => q.Owner).IsInEnum();
        RuleFor(q => q.DueDays).InclusiveBetween(-365, 730);
    }
}

internal sealed class ChoiceShape : AbstractValidator<Choice>
{
    public ChoiceShape()
    {
        RuleFor(c => c.Key).NotEmpty().Matches(ContentShape.Key);
        RuleFor(c => c.Text).SetValidator(new TextShape(200));
    }
}

internal sealed class ConditionShape : AbstractValidator<Condition>
{
    public ConditionShape()
    {
        RuleFor(c => c.Question).NotEmpty().Matches(ContentShape.Key);
        RuleFor(c => c.Is).Must(i => i.Count <= TemplateContent.MostChoices).WithMessage($"0-{TemplateContent.MostChoices}");
        RuleForEach(c => c.Is).NotEmpty().MaximumLength(60);
    }
}

internal sealed class ScaleShape : AbstractValidator<Scale>
{
    public ScaleShape()
    {
        RuleFor(s => s.From).InclusiveBetween(0, 10);
        RuleFor(s => s.To).InclusiveBetween(0, 10);
        RuleFor(s => s.Low).SetValidator(new TextShape(200));
        RuleFor(s => s.High).SetValidator(new TextShape(200));
    }
}
