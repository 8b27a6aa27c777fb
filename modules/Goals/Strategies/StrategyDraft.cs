using FluentValidation;

namespace Competence.Goals.Strategies;

/// <param name="Title">1-200 characters.</param>
/// <param name="OwnerId">The person who answers for it.</param>
/// <param name="ReviewOn">The day on which it is looked at again.</param>
/// <param name="Budget">SEK with at most two decimals.</param>
/// <param name="BusinessGoalIds">What it serves; at most 50.</param>
/// <param name="SkillIds">What comes first, in this order; at most 50.</param>
/// <param name="Audiences">At most 30.</param>
/// <param name="Programmes">At most 100.</param>
/// <param name="OutcomeGoalIds">What it is measured by; at most 50.</param>
public sealed record StrategyDraft(
    string Title, Guid OwnerId, DateOnly ReviewOn, decimal? Budget = null, IReadOnlyList<Guid>? BusinessGoalIds = null, IReadOnlyList<Guid>? SkillIds = null,
    IReadOnlyList<AudienceDraft>? Audiences = null, IReadOnlyList<ProgrammeDraft>? Programmes = null, IReadOnlyList<Guid>? OutcomeGoalIds = null)
{
    internal StrategyContent Content() => new(
        Title.Trim(), OwnerId, ReviewOn, Budget, BusinessGoalIds ?? [], SkillIds ?? [], [.. (Audiences ?? []).Select(a => a.Content())],
        [.. (Programmes ?? []).Select(p => p.Content())], OutcomeGoalIds ?? []);
}

/// <param name="Text">In words, at most 200 characters; or</param>
/// <param name="RoleProfileId">everybody with this role.</param>
public sealed record AudienceDraft(string? Text = null, Guid? RoleProfileId = null)
{
    internal StrategyAudience Content() => new(RoleProfileId is null ? Text?.Trim() : null, RoleProfileId);
}

/// <param name="ProgrammeId">Of one that is there; left out: a new one.</param>
/// <param name="Title">1-200 characters.</param>
/// <param name="SkillId">What it teaches.</param>
/// <param name="Hours">Planned for all who take part together; more than 0, at most 10,000,000.</param>
/// <param name="BusinessGoalId">What it serves; or</param>
/// <param name="NoGoalBecause">why it serves none, at most 500 characters. One of the two.</param>
public sealed record ProgrammeDraft(string Title, Guid SkillId, decimal Hours, Guid? BusinessGoalId = null, string? NoGoalBecause = null, Guid? ProgrammeId = null)
{
    internal StrategyProgramme Content() => new(
        ProgrammeId ?? Guid.CreateVersion7(), Title.Trim(), SkillId, Hours, BusinessGoalId, BusinessGoalId is null ? NoGoalBecause?.Trim() : null);
}

internal sealed class StrategyDraftValidator : AbstractValidator<StrategyDraft>
{
    public StrategyDraftValidator()
    {
        RuleFor(s => s.Title).NotEmpty().MaximumLength(200);
        RuleFor(s => s.OwnerId).NotEmpty();
        RuleFor(s => s.Budget).InclusiveBetween(0, 1_000_000_000_000m).PrecisionScale(15, 2, true);
        RuleFor(s => s.BusinessGoalIds).Must(ids => Once(ids, 50, id => id)).WithMessage("≤ 50, ×1");
        RuleFor(s => s.SkillIds).Must(ids => Once(ids, 50, id => id)).WithMessage("≤ 50, ×1");
        RuleFor(s => s.OutcomeGoalIds).Must(ids => Once(ids, 50, id => id)).WithMessage("≤ 50, ×1");
        RuleFor(s => s.Audiences).Must(all => all is null || all.Count <= 30).WithMessage("≤ 30");
        RuleForEach(s => s.Audiences).ChildRules(a =>
            a.RuleFor(x => x.Text).NotEmpty().MaximumLength(200).When(x => x.RoleProfileId is null));
        RuleFor(s => s.Programmes).Must(all => Once(all, 100, p => p.ProgrammeId ?? Guid.CreateVersion7())).WithMessage("≤ 100, ×1");
        RuleForEach(s => s.Programmes).ChildRules(p =>
        {
            p.RuleFor(x => x.Title).NotEmpty().MaximumLength(200);
            p.RuleFor(x => x.Hours).GreaterThan(0).LessThanOrEqualTo(10_000_000).PrecisionScale(10, 2, true);
            p.RuleFor(x => x.NoGoalBecause).NotEmpty().MaximumLength(500).When(x => x.BusinessGoalId is null);
        });
    }

    private static bool Once<T, TKey>(IReadOnlyList<T>? all, int most, Func<T, TKey> key) =>
        all is null || all.Count <= most && all.DistinctBy(key).Count() == all.Count;
}
