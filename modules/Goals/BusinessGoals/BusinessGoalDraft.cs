using FluentValidation;

namespace Competence.Goals.BusinessGoals;

/// <param name="Title">1-200 characters.</param>
/// <param name="Why">What it is good for; at most 2,000 characters.</param>
/// <param name="OwnerId">The person who answers for it.</param>
/// <param name="Until">The day by which it is to be reached.</param>
/// <param name="CapabilityIds">What the organisation has to be able to do for it; at most 30, each once.</param>
/// <param name="NoSkillImpact">Where it asks no capability: why not; at most 500 characters.</param>
public sealed record BusinessGoalDraft(
    string Title, Guid OwnerId, DateOnly Until, IReadOnlyList<Guid>? CapabilityIds = null, string? Why = null, string? NoSkillImpact = null)
{
    internal BusinessGoalContent Content() => new(Title.Trim(), Said(Why), OwnerId, Until, CapabilityIds ?? [], Said(NoSkillImpact));

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed class BusinessGoalDraftValidator : AbstractValidator<BusinessGoalDraft>
{
    public BusinessGoalDraftValidator()
    {
        RuleFor(g => g.Title).NotEmpty().MaximumLength(200);
        RuleFor(g => g.Why).MaximumLength(2000);
        RuleFor(g => g.OwnerId).NotEmpty();
        RuleFor(g => g.NoSkillImpact).MaximumLength(500);
        RuleFor(g => g.CapabilityIds).Must(ids => ids is null || ids.Count <= 30 && ids.Distinct().Count() == ids.Count).WithMessage("≤ 30, ×1");
    }
}
