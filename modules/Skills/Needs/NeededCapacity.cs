using Competence.Kernel;
using FluentValidation;

namespace Competence.Skills.Needs;

/// <param name="Level">1-5.</param>
/// <param name="People">How many people at that level or above, 1 to 100,000.</param>
/// <param name="ByDate">The day by which they are needed; the need holds from then on.</param>
/// <param name="Reason">The goal that it serves.</param>
public sealed record NeededCapacity(Guid SkillId, int Level, int People, DateOnly ByDate, LocalizedText? Reason = null)
{
    internal NeedContent Content() => new(SkillId, Level, People, ByDate, Reason);
}

internal sealed class NeededCapacityValidator : AbstractValidator<NeededCapacity>
{
    public NeededCapacityValidator()
    {
        RuleFor(n => n.Level).InclusiveBetween(1, 5);
        RuleFor(n => n.People).InclusiveBetween(1, 100_000);
        RuleFor(n => n.Reason!.Sv).MaximumLength(1000).When(n => n.Reason is not null);
        RuleFor(n => n.Reason!.En).MaximumLength(1000).When(n => n.Reason is not null);
    }
}
