using FluentValidation;

namespace Competence.Goals.Learning;

/// <param name="Title">1-300 characters, as its provider calls it.</param>
/// <param name="Hours">More than 0, at most 2,000; of microlearning at most 0.25.</param>
/// <param name="Description">At most 5,000 characters.</param>
/// <param name="Language">ISO 639-1, such as sv.</param>
/// <param name="Provider">Who gives it; at most 200 characters.</param>
/// <param name="Url">Where it is: an http or https address. Statements of xAPI name the item by it.</param>
/// <param name="Cost">In SEK a person, at least 0.</param>
/// <param name="PassMark">0 to 1: the scaled score from which it is passed; without one it is finished by being gone through.</param>
/// <param name="Skills">At most 20: what it leads to, each from one level to a higher one.</param>
/// <param name="Prerequisites">At most 20 items that are to be finished first.</param>
public sealed record LearningItemBody(
    LearningItemKind Kind, string Title, decimal Hours, string? Description = null, string Language = "sv", string? Provider = null, string? Url = null,
    decimal? Cost = null, decimal? PassMark = null, IReadOnlyList<TaughtSkillBody>? Skills = null, IReadOnlyList<Guid>? Prerequisites = null)
{
    internal LearningItemContent Content() => new(
        Kind, Title.Trim(), Words(Description), Language, Words(Provider), Url, Hours, Cost, PassMark,
        [.. (Skills ?? []).Select(s => new TaughtSkill(s.SkillId, s.FromLevel, s.ToLevel))], Prerequisites ?? []);

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <param name="FromLevel">0-4: what it takes for known.</param>
/// <param name="ToLevel">1-5, above fromLevel: what it leads to.</param>
public sealed record TaughtSkillBody(Guid SkillId, int FromLevel, int ToLevel);

internal sealed class LearningItemBodyValidator : AbstractValidator<LearningItemBody>
{
    public LearningItemBodyValidator()
    {
        RuleFor(i => i.Kind).IsInEnum();
        RuleFor(i => i.Title).NotEmpty().MaximumLength(300);
        RuleFor(i => i.Hours).GreaterThan(0).LessThanOrEqualTo(2000).PrecisionScale(6, 2, true);
        RuleFor(i => i.Description).MaximumLength(5000);
        RuleFor(i => i.Language).Matches("^[a-z]{2}$");
        RuleFor(i => i.Provider).MaximumLength(200);
        RuleFor(i => i.Url).MaximumLength(WebAddress.Longest).Must(WebAddress.IsOne).WithMessage("https://…").When(i => i.Url is not null);
        RuleFor(i => i.Cost).GreaterThanOrEqualTo(0).LessThanOrEqualTo(10_000_000).PrecisionScale(10, 2, true);
        RuleFor(i => i.PassMark).InclusiveBetween(0, 1);
        RuleFor(i => i.Skills).Must(skills => skills is null || (skills.Count <= 20 && skills.DistinctBy(s => s.SkillId).Count() == skills.Count)).WithMessage("≤ 20, ×1");
        RuleForEach(i => i.Skills).ChildRules(skill =>
        {
            skill.RuleFor(s => s.FromLevel).InclusiveBetween(0, 4);
            skill.RuleFor(s => s.ToLevel).InclusiveBetween(1, 5).GreaterThan(s => s.FromLevel);
        });
        RuleFor(i => i.Prerequisites).Must(needs => needs is null || (needs.Count <= 20 && needs.Distinct().Count() == needs.Count)).WithMessage("≤ 20, ×1");
    }
}
