using Competence.Goals.Plans;
using FluentValidation;

namespace Competence.Goals.PlanTemplates;

/// <param name="Type">Not <c>reskilling</c>, which follows from two roles.</param>
/// <param name="Title">1-200 characters: what each plan is called.</param>
/// <param name="Days">1-1,830: from a plan's first day to its last.</param>
/// <param name="Items">1-50 things to do.</param>
/// <param name="Purpose">At most 2,000 characters.</param>
public sealed record PlanTemplateBody(PlanType Type, string Title, int Days, IReadOnlyList<TemplateItemBody> Items, string? Purpose = null)
{
    internal PlanTemplateContent Content() => new(
        Type, Title.Trim(), string.IsNullOrWhiteSpace(Purpose) ? null : Purpose.Trim(), Days, [.. Items.Select(i => i.Item())]);
}

/// <param name="What">1-500 characters: what is to be done.</param>
/// <param name="DueInDays">0 to the template's days: after the plan's first day.</param>
/// <param name="Hours">More than 0, at most 2,000; of learning in passing at most 0.25.</param>
/// <param name="SkillId">What it leads to; without one the person closes it by hand.</param>
/// <param name="FromLevel">0-4, with a skill; left out: what the person has on the day.</param>
/// <param name="ToLevel">1-5 and above fromLevel, with a skill: who has it already is not given this item.</param>
/// <param name="LearningItemId">What is to be learnt from; an item without a skill closes when it is finished.</param>
public sealed record TemplateItemBody(
    PlanItemKind Kind, string What, int DueInDays, decimal Hours, Guid? SkillId = null, int? FromLevel = null, int? ToLevel = null, Guid? LearningItemId = null)
{
    internal TemplateItem Item() => new(Kind, What.Trim(), SkillId, FromLevel, ToLevel, DueInDays, Hours, LearningItemId);
}

internal sealed class PlanTemplateBodyValidator : AbstractValidator<PlanTemplateBody>
{
    public PlanTemplateBodyValidator()
    {
        RuleFor(t => t.Type).IsInEnum().NotEqual(PlanType.Reskilling);
        RuleFor(t => t.Title).NotEmpty().MaximumLength(200);
        RuleFor(t => t.Purpose).MaximumLength(2000);
        RuleFor(t => t.Days).InclusiveBetween(1, 1830);
        RuleFor(t => t.Items).NotEmpty().Must(items => items is null || items.Count <= DevelopmentPlan.MostItems).WithMessage($"1-{DevelopmentPlan.MostItems}");
        RuleForEach(t => t.Items).ChildRules(item =>
        {
            item.RuleFor(i => i.Kind).IsInEnum();
            item.RuleFor(i => i.What).NotEmpty().MaximumLength(500);
            item.RuleFor(i => i.Hours).GreaterThan(0).LessThanOrEqualTo(2000).PrecisionScale(6, 2, true);
            item.RuleFor(i => i.FromLevel).InclusiveBetween(0, 4).When(i => i.SkillId is not null);
            item.RuleFor(i => i.ToLevel).NotNull().InclusiveBetween(1, 5).When(i => i.SkillId is not null);
            item.RuleFor(i => i.ToLevel).GreaterThan(i => i.FromLevel).When(i => i is { FromLevel: not null, ToLevel: not null });
            item.RuleFor(i => i.FromLevel).Null().When(i => i.SkillId is null);
            item.RuleFor(i => i.ToLevel).Null().When(i => i.SkillId is null);
        });
        RuleForEach(t => t.Items).Must((template, item) => item.DueInDays >= 0 && item.DueInDays <= template.Days)
            .OverridePropertyName("items.dueInDays").WithMessage("0-days");
    }
}
