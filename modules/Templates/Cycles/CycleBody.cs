using FluentValidation;

namespace Competence.Templates.Cycles;

/// <param name="Name">1-120 characters: what people know it by.</param>
/// <param name="TemplateId">Of the kind <c>conversation</c>; the version that is newest when it opens is asked of all.</param>
/// <param name="Due">The day by which conversations are to be held.</param>
/// <param name="UnitIds">At most 500: whoever works in these units or below; left out: everybody.</param>
/// <param name="RevealOn">The day on which what is handed in is shown even where the other has not; left out: not before both have.</param>
/// <param name="RemindDays">At most 5, each 0-90: so many days before the last day, whoever has not held theirs is reminded; left out: 14 and 3.</param>
public sealed record CycleBody(
    string Name, Guid TemplateId, DateOnly Due, IReadOnlyList<Guid>? UnitIds = null, DateOnly? RevealOn = null, IReadOnlyList<int>? RemindDays = null)
{
    private static readonly int[] Usual = [14, 3];

    internal CyclePlan ToPlan() => new(Name.Trim(), TemplateId, UnitIds ?? [], Due, RevealOn, [.. (RemindDays ?? Usual).OrderDescending()]);
}

internal sealed class CycleBodyValidator : AbstractValidator<CycleBody>
{
    public CycleBodyValidator()
    {
        RuleFor(b => b.Name).NotEmpty().MaximumLength(120);
        RuleFor(b => b.UnitIds).Must(ids => ids is null || ids.Count <= CyclePlan.MostUnits && ids.Distinct().Count() == ids.Count).WithMessage($"0-{CyclePlan.MostUnits}, ×1");
        RuleFor(b => b.RemindDays).Must(days => days is null || days.Count <= CyclePlan.MostReminders && days.All(d => d is >= 0 and <= 90) && days.Distinct().Count() == days.Count)
            .WithMessage($"0-{CyclePlan.MostReminders}, 0-90, ×1");
    }
}
