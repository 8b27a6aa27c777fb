using FluentValidation;

namespace Competence.Goals.Plans;

/// <param name="What">1-500 characters: what is to be done.</param>
/// <param name="SkillId">What it leads to; without one it is closed by hand.</param>
/// <param name="FromLevel">0-4, with a skill.</param>
/// <param name="ToLevel">1-5 and above fromLevel, with a skill: evidence or a rating of it closes the item.</param>
/// <param name="Hours">More than 0, at most 2,000; of learning in passing at most 0.25.</param>
/// <param name="LearningItemId">What is to be learnt from; an item without a skill closes when it is finished.</param>
public sealed record PlannedItem(
    PlanItemKind Kind, string What, DateOnly Due, decimal Hours, Guid? SkillId = null, int? FromLevel = null, int? ToLevel = null, Guid? LearningItemId = null)
{
    internal PlanItemContent Content(Guid id) => new(id, Kind, SkillId, FromLevel, ToLevel, Due, Hours, LearningItemId);
}

internal sealed class PlannedItemValidator : AbstractValidator<PlannedItem>
{
    public PlannedItemValidator()
    {
        RuleFor(i => i.What).NotEmpty().MaximumLength(500);
        RuleFor(i => i.Hours).GreaterThan(0).LessThanOrEqualTo(2000).PrecisionScale(6, 2, true);
        RuleFor(i => i.FromLevel).NotNull().InclusiveBetween(0, 4).When(i => i.SkillId is not null);
        RuleFor(i => i.ToLevel).NotNull().InclusiveBetween(1, 5).When(i => i.SkillId is not null);
        RuleFor(i => i.ToLevel).GreaterThan(i => i.FromLevel).When(i => i is { FromLevel: not null, ToLevel: not null });
        RuleFor(i => i.FromLevel).Null().When(i => i.SkillId is null);
        RuleFor(i => i.ToLevel).Null().When(i => i.SkillId is null);
    }
}
