using Competence.Kernel;
using FluentValidation;

namespace Competence.Skills.Campaigns;

/// <summary>Who is asked what, when and how.</summary>
/// <param name="Name">In at least one language.</param>
/// <param name="Population">A rule: whom it meets is found on the day of opening.</param>
/// <param name="SkillIds">Asked of everybody.</param>
/// <param name="IncludesRoleSkills">Also what each person's role asks on the day of opening.</param>
/// <param name="StartsOn">From this day on it can be opened, and answers count.</param>
/// <param name="DueOn">The last day to answer.</param>
/// <param name="IsBlind">A manager rates before seeing what the person says in this campaign.</param>
/// <param name="RemindDaysBefore">Days before the last day, 0 to 60; 0 is the day itself.</param>
public sealed record CampaignDraft(
    LocalizedText Name, CampaignRule Population, IReadOnlyList<Guid> SkillIds, bool IncludesRoleSkills,
    DateOnly StartsOn, DateOnly DueOn, bool IsBlind = true, IReadOnlyList<int>? RemindDaysBefore = null)
{
    internal CampaignPlan ToPlan() => new(
        Name,
        new(Population.IsEveryone, [.. (Population.UnitIds ?? []).Distinct()], [.. (Population.RoleProfileIds ?? []).Distinct()],
            [.. (Population.ManagerIds ?? []).Distinct()]),
        [.. SkillIds.Distinct()], IncludesRoleSkills, StartsOn, DueOn, IsBlind, [.. (RemindDaysBefore ?? []).Distinct().OrderDescending()]);
}

/// <summary>Everyone, or those whom every list that is given meets.</summary>
/// <param name="UnitIds">In one of these units or below.</param>
/// <param name="RoleProfileIds">With one of these roles.</param>
/// <param name="ManagerIds">In the line of one of these managers, however far down.</param>
public sealed record CampaignRule(
    bool IsEveryone, IReadOnlyList<Guid>? UnitIds = null, IReadOnlyList<Guid>? RoleProfileIds = null, IReadOnlyList<Guid>? ManagerIds = null)
{
    internal int Parts() => (UnitIds?.Count ?? 0) + (RoleProfileIds?.Count ?? 0) + (ManagerIds?.Count ?? 0);
}

internal sealed class CampaignDraftValidator : AbstractValidator<CampaignDraft>
{
    public CampaignDraftValidator()
    {
        RuleFor(d => d.Name).Must(name => !string.IsNullOrWhiteSpace(name.In("sv")));
        RuleFor(d => d.Name.Sv).MaximumLength(200);
        RuleFor(d => d.Name.En).MaximumLength(200);
        RuleFor(d => d.Population).Must(rule => rule.IsEveryone != rule.Parts() > 0).WithMessage("isEveryone ≠ unitIds, roleProfileIds, managerIds");
        RuleFor(d => d.Population).Must(rule => rule.Parts() <= 500).WithMessage("≤ 500");
        RuleFor(d => d.SkillIds).Must(ids => ids.Count <= 100).WithMessage("≤ 100");
        RuleFor(d => d.SkillIds).Must((draft, ids) => ids.Count > 0 || draft.IncludesRoleSkills).WithMessage("skillIds, includesRoleSkills");
        RuleFor(d => d.StartsOn).InclusiveBetween(Earliest, Latest);
        RuleFor(d => d.DueOn).InclusiveBetween(Earliest, Latest);
        RuleFor(d => d.RemindDaysBefore).Must(days => days is null || days.Count <= 10).WithMessage("≤ 10");
        RuleForEach(d => d.RemindDaysBefore).InclusiveBetween(0, 60);
    }

    /// <summary>A year typed wrong is no plan.</summary>
    internal static readonly DateOnly Earliest = new(2000, 1, 1), Latest = new(2199, 12, 31);
}
