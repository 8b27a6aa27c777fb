using Competence.Kernel;
using Competence.Skills.Search;
using FluentValidation;

namespace Competence.Skills.Catalogue;

/// <summary>What an editor writes about a skill. What is left out stays as it is.</summary>
/// <param name="Label">Its name, in at least one language.</param>
/// <param name="Description">What it means to have it.</param>
/// <param name="Levels">What each level looks like for this skill; a level left out reads as in the default scale.</param>
/// <param name="AlternativeLabels">Other names that people search for.</param>
/// <param name="Criticality">1 (nice to have) to 5 (the business stops without it).</param>
/// <param name="HalfLifeMonths">How long until an assessment counts half; null follows the kind.</param>
/// <param name="Broader">Skills or groups that it belongs to; never in a circle.</param>
/// <param name="Lifecycle">Emerging, core or declining.</param>
/// <param name="Related">Skills that help somebody who wants to learn this one.</param>
/// <param name="Mappings">What the same is called in ESCO, O*NET, JobTech Taxonomy or SFIA.</param>
public sealed record SkillWords(
    LocalizedText Label,
    LocalizedText Description,
    SkillKind Kind,
    IReadOnlyList<LevelText>? Levels = null,
    AlternativeLabels? AlternativeLabels = null,
    int? Criticality = null,
    bool? IsHardToHire = null,
    int? HalfLifeMonths = null,
    IReadOnlyList<Guid>? Broader = null,
    SkillLifecycle? Lifecycle = null,
    IReadOnlyList<Guid>? Related = null,
    IReadOnlyList<SkillMapping>? Mappings = null)
{
    internal SkillDescription On(Skill? skill) => new(
        Label,
        Description,
        AlternativeLabels ?? skill?.AlternativeLabels ?? Catalogue.AlternativeLabels.None,
        Kind,
        Criticality ?? skill?.Criticality ?? Skill.DefaultCriticality,
        IsHardToHire ?? skill?.IsHardToHire ?? false,
        HalfLifeMonths,
        [.. (Broader ?? skill?.Broader ?? []).Distinct()],
        Levels is null ? skill?.Levels ?? [] : Scale.Fill(Levels),
        Lifecycle ?? skill?.Lifecycle ?? SkillLifecycle.Core,
        [.. (Related ?? skill?.Related ?? []).Distinct()],
        [.. (Mappings ?? skill?.Mappings ?? []).Distinct()]);
}

/// <param name="Level">0 to 5.</param>
public sealed record LevelText(int Level, LocalizedText Text);

internal sealed class SkillWordsValidator : AbstractValidator<SkillWords>
{
    public SkillWordsValidator()
    {
        RuleFor(w => w.Label).Must(label => Wording.Normalise(label.In("sv")).Length > 0).SetValidator(Text(200));
        RuleFor(w => w.Description).SetValidator(Text(4000));
        RuleFor(w => w.Kind).IsInEnum();
        RuleFor(w => w.Criticality).InclusiveBetween(1, 5);
        RuleFor(w => w.HalfLifeMonths).InclusiveBetween(1, 240);
        RuleFor(w => w.Broader).Must(ids => ids is null || ids.Count <= 20);
        RuleFor(w => w.Lifecycle).IsInEnum();
        RuleFor(w => w.Related).Must(ids => ids is null || ids.Count <= 20);
        RuleFor(w => w.Mappings).Must(mappings => mappings is null || mappings.Count <= 20 && mappings.All(m => m is not null));
        RuleForEach(w => w.Mappings).ChildRules(mapping =>
        {
            mapping.RuleFor(m => m.Framework).IsInEnum();
            mapping.RuleFor(m => m.Match).IsInEnum();
            mapping.RuleFor(m => m.Code).NotEmpty().MaximumLength(500);
            mapping.RuleFor(m => m.Version).MaximumLength(50).Matches("^[^|]*$");
        });
        RuleFor(w => w.Levels).Must(levels => levels is null || levels.All(l => l is not null) && levels.DistinctBy(l => l.Level).Count() == levels.Count);
        RuleForEach(w => w.Levels).ChildRules(level =>
        {
            level.RuleFor(l => l.Level).InclusiveBetween(Scale.Lowest, Scale.Highest);
            level.RuleFor(l => l.Text).SetValidator(Text(1000));
        });
        When(w => w.AlternativeLabels is not null, () =>
        {
            RuleFor(w => w.AlternativeLabels!.Sv).Must(labels => labels.Count <= 100);
            RuleFor(w => w.AlternativeLabels!.En).Must(labels => labels.Count <= 100);
            RuleForEach(w => w.AlternativeLabels!.Sv).NotEmpty().MaximumLength(200);
            RuleForEach(w => w.AlternativeLabels!.En).NotEmpty().MaximumLength(200);
        });
    }

    private static InlineValidator<LocalizedText> Text(int longest) => new()
    {
        text => text.RuleFor(t => t.Sv).MaximumLength(longest),
        text => text.RuleFor(t => t.En).MaximumLength(longest),
    };
}
