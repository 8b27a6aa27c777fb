using FluentValidation;

namespace Competence.Metrics.Effects;

/// <param name="Measure">A measure that is counted per person: <c>leavers</c>, <c>voluntary_leavers</c>, <c>stayed</c>, <c>movers</c> or <c>conversed</c>.</param>
/// <param name="Start">The first of a month, at most five years back and one ahead: the period before ends the day before, the one after begins with it.</param>
/// <param name="Months">3, 6 or 12: how long each of the two is.</param>
/// <param name="Target">Participants, or a population.</param>
/// <param name="Comparison">A population, or matched.</param>
/// <param name="Return">Left out where nobody has said what it is worth.</param>
public sealed record EffectCardBody(
    Guid ProgrammeId, string Measure, DateOnly Start, int Months, GroupRuleBody Target, GroupRuleBody Comparison, StatedReturnBody? Return = null)
{
    internal EffectPlan Plan() => new(ProgrammeId, Measure, Start, Months);
}

/// <param name="UnitIds">At most 100, of a population: who worked there, or below; left out: anywhere.</param>
/// <param name="RoleProfileIds">At most 100, of a population: and as one of these; left out: as anything.</param>
public sealed record GroupRuleBody(GroupKind Kind, IReadOnlyList<Guid>? UnitIds = null, IReadOnlyList<Guid>? RoleProfileIds = null)
{
    internal GroupRule Rule() => Kind == GroupKind.Population ? new(Kind, UnitIds ?? [], RoleProfileIds ?? []) : new(Kind, [], []);
}

/// <param name="Benefit">SEK, 0 or more, with at most two decimals: what it has been worth.</param>
/// <param name="Assumption">1-2,000 characters: how that amount comes about.</param>
/// <param name="Cost">SEK, more than 0, with at most two decimals.</param>
public sealed record StatedReturnBody(decimal Benefit, string Assumption, decimal Cost)
{
    internal StatedReturn Return() => new(Benefit, Assumption.Trim(), Cost);
}

internal sealed class EffectCardBodyValidator : AbstractValidator<EffectCardBody>
{
    public EffectCardBodyValidator(TimeProvider clock)
    {
        RuleFor(b => b.ProgrammeId).NotEmpty();
        RuleFor(b => b.Measure).NotEmpty().MaximumLength(60);
        RuleFor(b => b.Start).Must(day => day.Day == 1 && Near(day, clock)).WithMessage("YYYY-MM-01");
        RuleFor(b => b.Months).Must(EffectPlan.Lengths.Contains).WithMessage("3, 6, 12");
        RuleFor(b => b.Target).NotNull().SetValidator(new GroupRuleBodyValidator(GroupKind.Participants));
        RuleFor(b => b.Comparison).NotNull().SetValidator(new GroupRuleBodyValidator(GroupKind.Matched));
        RuleFor(b => b.Return!).SetValidator(new StatedReturnBodyValidator()).When(b => b.Return is not null);
    }

    private static bool Near(DateOnly day, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return day >= today.AddYears(-5) && day <= today.AddYears(1);
    }
}

internal sealed class GroupRuleBodyValidator : AbstractValidator<GroupRuleBody>
{
    private const int Most = 100;

    public GroupRuleBodyValidator(GroupKind beside)
    {
        RuleFor(r => r.Kind).Must(kind => kind == GroupKind.Population || kind == beside).WithMessage($"{GroupKind.Population}, {beside}");
        RuleFor(r => r.UnitIds).Must(Fits).WithMessage($"0-{Most}, ×1");
        RuleFor(r => r.RoleProfileIds).Must(Fits).WithMessage($"0-{Most}, ×1");
    }

    private static bool Fits(IReadOnlyList<Guid>? ids) => ids is null || ids.Count <= Most && ids.Distinct().Count() == ids.Count;
}

internal sealed class StatedReturnBodyValidator : AbstractValidator<StatedReturnBody>
{
    public StatedReturnBodyValidator()
    {
        RuleFor(r => r.Benefit).InclusiveBetween(0, 1_000_000_000_000m).PrecisionScale(15, 2, true);
        RuleFor(r => r.Assumption).NotEmpty().MaximumLength(2000);
        RuleFor(r => r.Cost).GreaterThan(0).LessThanOrEqualTo(1_000_000_000_000m).PrecisionScale(15, 2, true);
    }
}
