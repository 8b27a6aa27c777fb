using Competence.Goals.Records;
using FluentValidation;

namespace Competence.Goals.LearningTime;

/// <param name="Day">Of used hours at most today.</param>
/// <param name="Hours">More than 0, at most 24; those of a day together at most 24.</param>
/// <param name="LearningItemId">What is learnt from.</param>
/// <param name="PlanId">With planItemId: the person's plan.</param>
/// <param name="PlanItemId">With planId: what is done in the plan.</param>
/// <param name="Basis">What it is for, where neither an item nor a plan is named: from these it follows.</param>
/// <param name="Note">At most 500 characters, for the person alone.</param>
public sealed record LearningHoursBody(
    HoursKind Kind, DateOnly Day, decimal Hours, Guid? LearningItemId = null, Guid? PlanId = null, Guid? PlanItemId = null, LearningBasis? Basis = null,
    string? Note = null)
{
    internal SetLearningHours Command(Guid person, Guid entry, DateOnly week, bool isNew) => new(
        person, week, entry, Kind, Day, Hours, new(LearningItemId, PlanId, PlanItemId, Basis), string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(), isNew);
}

internal sealed class LearningHoursBodyValidator : AbstractValidator<LearningHoursBody>
{
    public LearningHoursBodyValidator()
    {
        RuleFor(h => h.Kind).IsInEnum();
        RuleFor(h => h.Day).InclusiveBetween(LearningWeek.FirstDay, LearningWeek.LastDay);
        RuleFor(h => h.Hours).GreaterThan(0).LessThanOrEqualTo(LearningWeek.DayHours).PrecisionScale(4, 2, true);
        RuleFor(h => h.PlanItemId).NotNull().When(h => h.PlanId is not null);
        RuleFor(h => h.PlanId).NotNull().When(h => h.PlanItemId is not null);
        RuleFor(h => h.Basis).IsInEnum();
        RuleFor(h => h.Basis).Null().When(h => h.LearningItemId is not null || h.PlanItemId is not null);
        RuleFor(h => h.Note).MaximumLength(500);
    }
}
