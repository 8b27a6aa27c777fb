using Competence.Kernel;
using Competence.Templates.TaskTags;
using FluentValidation;

namespace Competence.Templates.LegalRules;

/// <param name="Key">1-60 small letters, figures and hyphens; no other rule has it.</param>
/// <param name="LawReference">1-200 characters: the act, regulation or own policy, as people cite it.</param>
/// <param name="Title">At most 200 characters, in one language at least.</param>
/// <param name="Asks">At most 2,000 characters, in one language at least.</param>
/// <param name="Requires">What meets it.</param>
/// <param name="Interval">How long what meets it holds; <c>months</c> 1-240, and none with the basis <c>none</c>.</param>
/// <param name="Source">Where it can be read: an https address. A rule without a source is refused.</param>
/// <param name="RestsOn">What it has its force from.</param>
/// <param name="AppliesWhen">Left out: asked of everybody.</param>
/// <param name="WarnDays">0-730; 90 where left out.</param>
/// <param name="Note">At most 2,000 characters, the organisation's own.</param>
public sealed record LegalRuleBody(
    string Key, string LawReference, LocalizedText Title, LocalizedText Asks, RuleRequirementBody Requires, RuleInterval Interval, string Source, RestsOn RestsOn,
    AppliesWhenBody? AppliesWhen = null, int WarnDays = LegalRuleContent.UsualWarnDays, string? Note = null)
{
    internal LegalRuleContent Content() => new(
        Key.Trim(), LawReference.Trim(), Title, Asks, AppliesWhen?.Content() ?? LegalRules.AppliesWhen.Everybody,
        new(Requires.Kind, Requires.Counts ?? LocalizedText.Empty, Requires.SkillId, [.. (Requires.LearningItemIds ?? []).Distinct()]), Interval, WarnDays,
        Source.Trim(), RestsOn, string.IsNullOrWhiteSpace(Note) ? null : Note.Trim());
}

/// <summary>All that is given must hold; of several roles, tags or sites one is enough.</summary>
/// <param name="RoleProfileIds">At most 50.</param>
/// <param name="TaskTags">At most 20, of the person or of the role that they have.</param>
/// <param name="SiteIds">At most 50.</param>
/// <param name="MinHeadcount">1-100,000: at the sites where sites are given, else in the whole organisation.</param>
public sealed record AppliesWhenBody(
    IReadOnlyList<Guid>? RoleProfileIds = null, IReadOnlyList<string>? TaskTags = null, IReadOnlyList<Guid>? SiteIds = null, int? MinHeadcount = null, bool ManagersOnly = false)
{
    internal AppliesWhen Content() => new([.. (RoleProfileIds ?? []).Distinct()], [.. (TaskTags ?? []).Distinct()], [.. (SiteIds ?? []).Distinct()], MinHeadcount, ManagersOnly);
}

/// <param name="Counts">At most 1,000 characters; asked for unless the kind is <c>nothing</c>.</param>
/// <param name="SkillId">Verified evidence of this skill meets it; of evidence alone.</param>
/// <param name="LearningItemIds">At most 20, of evidence alone: any one of them meets it once it is completed.</param>
public sealed record RuleRequirementBody(RequirementKind Kind, LocalizedText? Counts = null, Guid? SkillId = null, IReadOnlyList<Guid>? LearningItemIds = null);

internal sealed class LegalRuleBodyValidator : AbstractValidator<LegalRuleBody>
{
    public LegalRuleBodyValidator()
    {
        RuleFor(r => r.Key).NotEmpty().MaximumLength(60).Matches("^[a-z0-9]+(-[a-z0-9]+)*$");
        RuleFor(r => r.LawReference).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Title).Must(t => Says(t, 200)).WithMessage("1-200");
        RuleFor(r => r.Asks).Must(t => Says(t, 2000)).WithMessage("1-2,000");
        RuleFor(r => r.Source).NotEmpty().MaximumLength(500).Must(IsAddress).WithMessage("https://…");
        RuleFor(r => r.Requires).NotNull();
        RuleFor(r => r.Requires.Counts).Must(t => Says(t, 1000)).WithMessage("1-1,000").When(r => r.Requires is { Kind: not RequirementKind.Nothing });
        RuleFor(r => r.Requires.SkillId).Null().When(r => r.Requires is { Kind: not RequirementKind.Evidence });
        RuleFor(r => r.Requires.LearningItemIds).Must(ids => ids!.Count == 0).WithMessage("0").When(r => r.Requires is { Kind: not RequirementKind.Evidence, LearningItemIds: not null });
        RuleFor(r => r.Requires.LearningItemIds).Must(ids => ids!.Count <= 20).WithMessage("0-20").When(r => r.Requires is { LearningItemIds: not null });
        RuleFor(r => r.Interval).NotNull();
        RuleFor(r => r.Interval.Months).Null().When(r => r.Interval is { Basis: IntervalBasis.None });
        RuleFor(r => r.Interval.Months).NotNull().InclusiveBetween(1, 240).When(r => r.Interval is { Basis: not IntervalBasis.None });
        RuleFor(r => r.WarnDays).InclusiveBetween(0, 730);
        RuleFor(r => r.Note).MaximumLength(2000);
        RuleFor(r => r.AppliesWhen).Must(a => a is { RoleProfileIds: null or [], TaskTags: null or [], ManagersOnly: false }).WithMessage("siteIds, minHeadcount")
            .When(r => r.AppliesWhen is not null && r.Requires is { Kind: RequirementKind.EmployerDocument });
        RuleFor(r => r.AppliesWhen).SetValidator(new AppliesWhenBodyValidator()!).When(r => r.AppliesWhen is not null);
    }

    private static bool Says(LocalizedText? text, int most) =>
        text is not null && (!string.IsNullOrWhiteSpace(text.Sv) || !string.IsNullOrWhiteSpace(text.En)) && (text.Sv?.Length ?? 0) <= most && (text.En?.Length ?? 0) <= most;

    private static bool IsAddress(string? source) => Uri.TryCreate(source?.Trim(), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}

internal sealed class AppliesWhenBodyValidator : AbstractValidator<AppliesWhenBody>
{
    public AppliesWhenBodyValidator()
    {
        RuleFor(a => a.RoleProfileIds).Must(ids => ids!.Count <= 50).WithMessage("0-50").When(a => a.RoleProfileIds is not null);
        RuleFor(a => a.SiteIds).Must(ids => ids!.Count <= 50).WithMessage("0-50").When(a => a.SiteIds is not null);
        RuleFor(a => a.TaskTags).Must(tags => tags!.Count <= 20).WithMessage("0-20").When(a => a.TaskTags is not null);
        RuleForEach(a => a.TaskTags).Must(TaskTag.IsOne).WithMessage(TaskTag.Form);
        RuleFor(a => a.MinHeadcount).InclusiveBetween(1, 100_000);
    }
}
