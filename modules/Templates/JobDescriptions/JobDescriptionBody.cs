using Competence.Kernel;
using Competence.Templates.Answers;
using FluentValidation;

namespace Competence.Templates.JobDescriptions;

/// <param name="Name">What the role is called; in at least one language.</param>
/// <param name="Answers">To the template's questions, each once; what it asks of skills is in the requirements instead.</param>
/// <param name="Requirements">0-100, each skill once.</param>
public sealed record JobDescriptionBody(LocalizedText Name, IReadOnlyList<AnswerBody> Answers, IReadOnlyList<JobRequirement> Requirements)
{
    internal JobDescriptionContent Content() => new(Answers.ToDictionary(a => a.Question, a => a.ToAnswer()), Requirements);

    /// <summary>The organisation's own words.</summary>
    public override string ToString() => nameof(JobDescriptionBody);
}

internal sealed class JobDescriptionBodyValidator : AbstractValidator<JobDescriptionBody>
{
    public JobDescriptionBodyValidator()
    {
        RuleFor(b => b.Name.Sv).NotEmpty().When(b => string.IsNullOrWhiteSpace(b.Name.En)).OverridePropertyName("name");
        RuleFor(b => b.Name.Sv).MaximumLength(200);
        RuleFor(b => b.Name.En).MaximumLength(200);
        RuleFor(b => b.Answers).Must(all => all is not null && all.Count <= JobDescriptionContent.MostAnswers && all.DistinctBy(a => a.Question).Count() == all.Count)
            .WithMessage("≤ 200, question ×1");
        RuleForEach(b => b.Answers).SetValidator(new AnswerBodyValidator());
        RuleFor(b => b.Requirements).Must(all => all is not null && all.Count <= JobDescriptionContent.MostRequirements && all.DistinctBy(r => r.SkillId).Count() == all.Count)
            .WithMessage("≤ 100, skillId ×1");
        RuleForEach(b => b.Requirements).ChildRules(requirement =>
        {
            requirement.RuleFor(r => r.Level).InclusiveBetween(1, 5);
            requirement.RuleFor(r => r.Importance).InclusiveBetween(1, 5);
        });
    }
}
