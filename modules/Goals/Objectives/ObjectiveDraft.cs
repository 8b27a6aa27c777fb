using FluentValidation;

namespace Competence.Goals.Objectives;

/// <param name="Title">1-200 characters.</param>
/// <param name="OwnerId">The person who answers for it.</param>
/// <param name="Until">The day by which it is to be reached.</param>
/// <param name="ParentId">What it is a part of.</param>
/// <param name="Weight">0.01 to 100: how much it counts among the parts of its parent; 1 where left out.</param>
/// <param name="BusinessGoalId">The business goal that it is for.</param>
/// <param name="KeyResults">At most 20.</param>
public sealed record ObjectiveDraft(
    string Title, Guid OwnerId, DateOnly Until, Guid? ParentId = null, decimal Weight = 1, Guid? BusinessGoalId = null, IReadOnlyList<KeyResultDraft>? KeyResults = null)
{
    internal ObjectiveContent Content() => new(Title.Trim(), OwnerId, Until, ParentId, Weight, BusinessGoalId, [.. (KeyResults ?? []).Select(k => k.Content())]);
}

/// <param name="Title">1-200 characters.</param>
/// <param name="Start">Where it began.</param>
/// <param name="Target">Where it is to be; below the start where less is better.</param>
/// <param name="Unit">What it is counted in, at most 20 characters.</param>
/// <param name="Weight">0.01 to 100; 1 where left out.</param>
/// <param name="KeyResultId">Of one that is there; left out: a new one.</param>
public sealed record KeyResultDraft(string Title, decimal Start, decimal Target, string? Unit = null, decimal Weight = 1, Guid? KeyResultId = null)
{
    internal KeyResult Content() =>
        new(KeyResultId ?? Guid.CreateVersion7(), Title.Trim(), string.IsNullOrWhiteSpace(Unit) ? null : Unit.Trim(), Start, Target, Weight);
}

internal sealed class ObjectiveDraftValidator : AbstractValidator<ObjectiveDraft>
{
    internal const decimal Largest = 1_000_000_000_000m;

    public ObjectiveDraftValidator()
    {
        RuleFor(o => o.Title).NotEmpty().MaximumLength(200);
        RuleFor(o => o.OwnerId).NotEmpty();
        RuleFor(o => o.Weight).InclusiveBetween(.01m, 100).PrecisionScale(5, 2, true);
        RuleFor(o => o.KeyResults).Must(all => all is null || all.Count <= 20 && all.DistinctBy(k => k.KeyResultId ?? Guid.CreateVersion7()).Count() == all.Count)
            .WithMessage("≤ 20, ×1");
        RuleForEach(o => o.KeyResults).ChildRules(k =>
        {
            k.RuleFor(x => x.Title).NotEmpty().MaximumLength(200);
            k.RuleFor(x => x.Unit).MaximumLength(20);
            k.RuleFor(x => x.Weight).InclusiveBetween(.01m, 100).PrecisionScale(5, 2, true);
            k.RuleFor(x => x.Start).InclusiveBetween(-Largest, Largest).PrecisionScale(16, 4, true);
            k.RuleFor(x => x.Target).InclusiveBetween(-Largest, Largest).PrecisionScale(16, 4, true);
        });
    }
}
