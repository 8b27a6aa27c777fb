using Competence.Kernel;

namespace Competence.Skills.Campaigns;

/// <summary>Who is asked what, when and how.</summary>
/// <param name="SkillIds">Asked of everybody.</param>
/// <param name="IncludesRoleSkills">Also what each person's role asks on the day of opening.</param>
/// <param name="DueOn">The last day to answer.</param>
/// <param name="IsBlind">A manager rates before seeing what the person says in this campaign.</param>
/// <param name="RemindDaysBefore">Days before the last day on which those who have not answered are reminded; 0 is the day itself.</param>
public sealed record CampaignPlan(
    LocalizedText Name, CampaignPopulation Population, IReadOnlyList<Guid> SkillIds, bool IncludesRoleSkills,
    DateOnly StartsOn, DateOnly DueOn, bool IsBlind, IReadOnlyList<int> RemindDaysBefore)
{
    public bool RemindsOn(DateOnly day) => RemindDays.Contains(day);

    public IEnumerable<DateOnly> RemindDays => RemindDaysBefore.Select(days => DueOn.AddDays(-days)).Where(day => day >= StartsOn).Distinct();

    /// <summary>The one skill in place of the other, and once where both were asked.</summary>
    public CampaignPlan Asking(Guid skill, Guid insteadOf) => this with { SkillIds = [.. SkillIds.Select(id => id == insteadOf ? skill : id).Distinct()] };

    public bool IsSameAs(CampaignPlan other) =>
        (Name, IncludesRoleSkills, StartsOn, DueOn, IsBlind) == (other.Name, other.IncludesRoleSkills, other.StartsOn, other.DueOn, other.IsBlind)
        && Population.IsSameAs(other.Population) && SkillIds.SequenceEqual(other.SkillIds) && RemindDaysBefore.SequenceEqual(other.RemindDaysBefore);
}

/// <summary>A rule and no list: whom it meets is found on the day of opening. Several kinds narrow one another.</summary>
/// <param name="IsEveryone">All who are employed; then the lists are empty.</param>
/// <param name="UnitIds">In one of these units or below.</param>
/// <param name="RoleProfileIds">With one of these roles.</param>
/// <param name="ManagerIds">In the line of one of these managers, however far down.</param>
public sealed record CampaignPopulation(
    bool IsEveryone, IReadOnlyList<Guid> UnitIds, IReadOnlyList<Guid> RoleProfileIds, IReadOnlyList<Guid> ManagerIds)
{
    public bool IsSameAs(CampaignPopulation other) => IsEveryone == other.IsEveryone && UnitIds.SequenceEqual(other.UnitIds)
        && RoleProfileIds.SequenceEqual(other.RoleProfileIds) && ManagerIds.SequenceEqual(other.ManagerIds);
}
