using FluentValidation;

namespace Competence.Goals.Outcomes;

/// <param name="Title">1-200 characters.</param>
/// <param name="SkillId">With <c>skillCoverage</c> alone: which skill.</param>
/// <param name="RoleProfileId">Only holders of this role; left out: the whole organisation.</param>
/// <param name="Baseline">0 to 1, of <c>timeToProductivity</c> days; left out: what is measured today.</param>
/// <param name="Target">In the same unit.</param>
/// <param name="Until">The day by which the target is to be reached.</param>
/// <param name="BusinessGoalId">The business goal that it is for.</param>
public sealed record OutcomeGoalDraft(
    string Title, OutcomeKpi Kpi, decimal Target, DateOnly Until, decimal? Baseline = null, Guid? SkillId = null, Guid? RoleProfileId = null, Guid? BusinessGoalId = null)
{
    internal SetOutcomeGoal Command(Guid id, bool isNew, long? basedOn = null) =>
        new(id, new(Title.Trim(), Kpi, SkillId, RoleProfileId, Baseline ?? 0, Target, Until, BusinessGoalId), Baseline, isNew, basedOn);
}

internal sealed class OutcomeGoalDraftValidator : AbstractValidator<OutcomeGoalDraft>
{
    public OutcomeGoalDraftValidator()
    {
        RuleFor(g => g.Title).NotEmpty().MaximumLength(200);
        RuleFor(g => g.Kpi).IsInEnum();
        RuleFor(g => g.SkillId).NotNull().When(g => g.Kpi == OutcomeKpi.SkillCoverage);
        RuleFor(g => g.SkillId).Null().When(g => g.Kpi != OutcomeKpi.SkillCoverage);
        RuleFor(g => g.Target).InUnitOf(g => g.Kpi);
        RuleFor(g => g.Baseline).NotNull().When(g => !g.Kpi.IsMeasured());
        RuleFor(g => g.Baseline!.Value).InUnitOf(g => g.Kpi).When(g => g.Baseline is not null).OverridePropertyName("baseline");
    }
}

internal static class OutcomeUnits
{
    private const decimal MostDays = 3650;

    /// <summary>A share is 0 to 1 with four decimals, days are 0 to ten years.</summary>
    public static IRuleBuilderOptions<T, decimal> InUnitOf<T>(this IRuleBuilder<T, decimal> rule, Func<T, OutcomeKpi> kpi) => rule
        .Must((one, value) => value >= 0 && value <= (kpi(one).IsShare() ? 1 : MostDays) && decimal.Round(value, 4) == value).WithMessage("0-1 | 0-3650");
}
