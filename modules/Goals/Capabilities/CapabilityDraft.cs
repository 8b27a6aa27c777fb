using Competence.Kernel;
using FluentValidation;

namespace Competence.Goals.Capabilities;

/// <param name="Name">In at least one language; each at most 200 characters.</param>
/// <param name="Skills">1 to 50, each once.</param>
public sealed record CapabilityDraft(LocalizedText Name, IReadOnlyList<CapabilitySkill> Skills)
{
    internal CapabilityContent Content() => new(new(Said(Name.Sv), Said(Name.En)), Skills);

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed class CapabilityDraftValidator : AbstractValidator<CapabilityDraft>
{
    public CapabilityDraftValidator()
    {
        RuleFor(c => c.Name.Sv).NotEmpty().When(c => string.IsNullOrWhiteSpace(c.Name.En)).OverridePropertyName("name");
        RuleFor(c => c.Name.Sv).MaximumLength(200);
        RuleFor(c => c.Name.En).MaximumLength(200);
        RuleFor(c => c.Skills).Must(skills => skills.Count is > 0 and <= 50 && skills.DistinctBy(s => s.SkillId).Count() == skills.Count)
            .WithMessage("1-50, ×1");
        RuleForEach(c => c.Skills).ChildRules(skill =>
        {
            skill.RuleFor(s => s.Importance).InclusiveBetween(1, 5);
            skill.RuleFor(s => s.Target!.Level).InclusiveBetween(1, 5).When(s => s.Target is not null);
            skill.RuleFor(s => s.Target!.People).InclusiveBetween(1, 100_000).When(s => s.Target is not null);
        });
    }
}
