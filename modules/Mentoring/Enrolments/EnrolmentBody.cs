using Competence.Mentoring.Matching;
using FluentValidation;

namespace Competence.Mentoring.Enrolments;

/// <summary>Half a day of the week.</summary>
public enum HalfDay
{
    MondayMorning, MondayAfternoon, TuesdayMorning, TuesdayAfternoon, WednesdayMorning, WednesdayAfternoon, ThursdayMorning, ThursdayAfternoon, FridayMorning,
    FridayAfternoon,
}

/// <param name="Languages">1-5 of two letters (ISO 639-1), the best first.</param>
/// <param name="AsMentor">Left out: not as a mentor. One of the two at least.</param>
/// <param name="AsMentee">Left out: not as a mentee.</param>
/// <param name="Site">At most 80 characters: where one meets; left out where it does not matter.</param>
/// <param name="IsRemote">Whether one meets at a distance too.</param>
/// <param name="Availability">When one can meet; left out: any time.</param>
/// <param name="Excludes">At most 20 people whom one does not want to be paired with; nobody else reads it.</param>
/// <param name="AsksFor">At most 5 people whom one would like, a former partner too.</param>
/// <param name="About">At most 1,000 characters about oneself, which others in the programme read.</param>
public sealed record EnrolmentBody(
    IReadOnlyList<string> Languages, OfferedHelpBody? AsMentor = null, SoughtHelpBody? AsMentee = null, string? Site = null, bool IsRemote = true,
    IReadOnlyList<HalfDay>? Availability = null, IReadOnlyList<Guid>? Excludes = null, IReadOnlyList<Guid>? AsksFor = null, string? About = null)
{
    internal EnrolmentContent Content() => new(
        AsMentor is { } gives ? new(gives.Places, gives.SkillIds, gives.HelpsWith ?? []) : null,
        AsMentee is { } takes ? new([.. takes.Seeks.Select(s => new SkillWish(s.SkillId, s.Want))], takes.Goals ?? [], takes.ConsentsTo ?? []) : null,
        [.. Languages.Select(l => l.ToLowerInvariant())], string.IsNullOrWhiteSpace(Site) ? null : Site.Trim(), IsRemote,
        (Availability ?? []).Aggregate(HalfDays.None, (all, day) => all | (HalfDays)(1 << (int)day)), Excludes ?? [], AsksFor ?? []);
}

/// <param name="Places">0-10: how many mentees at once.</param>
/// <param name="SkillIds">0-20, each once: what one teaches. From level 3 it counts.</param>
/// <param name="HelpsWith">Of the programme's goals.</param>
public sealed record OfferedHelpBody(IReadOnlyList<Guid> SkillIds, IReadOnlyList<string>? HelpsWith = null, int Places = 2);

/// <param name="Seeks">0-10, each skill once: what one wants to learn.</param>
/// <param name="Goals">Of the programme's goals.</param>
/// <param name="ConsentsTo">At most 5 leaders of one's own by whom one agrees to be coached; counts in leader coaching alone.</param>
public sealed record SoughtHelpBody(IReadOnlyList<SkillWishBody> Seeks, IReadOnlyList<string>? Goals = null, IReadOnlyList<Guid>? ConsentsTo = null);

/// <param name="Want">1 a little, 2 much, 3 most.</param>
public sealed record SkillWishBody(Guid SkillId, int Want = 2);

internal sealed class EnrolmentBodyValidator : AbstractValidator<EnrolmentBody>
{
    public EnrolmentBodyValidator()
    {
        RuleFor(e => e.Languages).Must(all => all.Count is >= 1 and <= 5 && all.All(l => l.Length == 2 && l.All(char.IsAsciiLetter))).WithMessage("1-5 × ISO 639-1");
        RuleFor(e => e.Site).MaximumLength(80);
        RuleFor(e => e.About).MaximumLength(1000);
        RuleForEach(e => e.Availability).IsInEnum();
        RuleFor(e => e.Excludes).Must(all => Once(all!, 20)).WithMessage("0-20, ×1").When(e => e.Excludes is not null);
        RuleFor(e => e.AsksFor).Must(all => Once(all!, 5)).WithMessage("0-5, ×1").When(e => e.AsksFor is not null);
        RuleFor(e => e.AsMentor).ChildRules(gives =>
        {
            gives.RuleFor(g => g!.Places).InclusiveBetween(0, 10);
            gives.RuleFor(g => g!.SkillIds).Must(all => Once(all, 20)).WithMessage("0-20, ×1");
        }).When(e => e.AsMentor is not null);
        RuleFor(e => e.AsMentee).ChildRules(takes =>
        {
            takes.RuleFor(t => t!.Seeks).Must(all => Once([.. all.Select(s => s.SkillId)], 10)).WithMessage("0-10, ×1");
            takes.RuleForEach(t => t!.Seeks).ChildRules(s => s.RuleFor(w => w.Want).InclusiveBetween(1, 3));
            takes.RuleFor(t => t!.ConsentsTo).Must(all => Once(all!, 5)).WithMessage("0-5, ×1").When(t => t!.ConsentsTo is not null);
        }).When(e => e.AsMentee is not null);
    }

    private static bool Once(IReadOnlyList<Guid> ids, int most) => ids.Count <= most && ids.Distinct().Count() == ids.Count;
}
