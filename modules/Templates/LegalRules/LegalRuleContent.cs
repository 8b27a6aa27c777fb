using System.Text.Json;
using Competence.Kernel;

namespace Competence.Templates.LegalRules;

/// <summary>What a rule says, whom it is asked of and what meets it.</summary>
/// <param name="Key">A short name that stays, such as <c>truck</c>.</param>
/// <param name="LawReference">The act, regulation or own policy, as people cite it.</param>
/// <param name="Asks">In a few plain sentences.</param>
/// <param name="WarnDays">How many days before its last day what is valid begins to be told as expiring.</param>
/// <param name="Source">Where it can be read: an https address.</param>
/// <param name="RestsOn">What it has its force from.</param>
/// <param name="Note">The organisation's own.</param>
public sealed record LegalRuleContent(
    string Key, string LawReference, LocalizedText Title, LocalizedText Asks, AppliesWhen AppliesWhen, RuleRequirement Requires, RuleInterval Interval, int WarnDays,
    string Source, RestsOn RestsOn, string? Note)
{
    public const int UsualWarnDays = 90;

    public bool IsSame(LegalRuleContent other) => JsonSerializer.Serialize(this) == JsonSerializer.Serialize(other);
}

/// <summary>All that is given must hold; nothing given is everybody. Of several roles, tags or sites one is enough.</summary>
/// <param name="TaskTags">Of the person, or of the role that they have.</param>
/// <param name="SiteIds">Where the person's unit belongs.</param>
/// <param name="MinHeadcount">From so many employees on: at the sites where sites are given, else in the whole organisation.</param>
/// <param name="ManagersOnly">Only who leads somebody.</param>
public sealed record AppliesWhen(
    IReadOnlyList<Guid> RoleProfileIds, IReadOnlyList<string> TaskTags, IReadOnlyList<Guid> SiteIds, int? MinHeadcount, bool ManagersOnly)
{
    public static readonly AppliesWhen Everybody = new([], [], [], null, false);
}

/// <param name="Counts">What counts, in words.</param>
/// <param name="SkillId">Verified evidence of this skill meets it.</param>
/// <param name="LearningItemIds">Any one of these meets it once it is completed.</param>
public sealed record RuleRequirement(RequirementKind Kind, LocalizedText Counts, Guid? SkillId, IReadOnlyList<Guid> LearningItemIds);

/// <summary>
/// <see cref="Evidence"/> of each person; a document of the employer (<see cref="EmployerDocument"/>); <see cref="Nothing"/>: the rule informs and asks nothing.
/// </summary>
public enum RequirementKind { Evidence, EmployerDocument, Nothing }

/// <param name="Months">For how long what meets the rule holds; null: until it is taken back.</param>
public sealed record RuleInterval(IntervalBasis Basis, int? Months = null)
{
    /// <summary>The last day of what was met on a day; null where it holds on.</summary>
    public DateOnly? LastDay(DateOnly on) => Months is { } months ? on.AddMonths(months).AddDays(-1) : null;
}

/// <summary>Who says how often: the <see cref="Law"/>, the organisation's own <see cref="Policy"/>, or nobody (<see cref="None"/>).</summary>
public enum IntervalBasis { Law, Policy, None }

public enum RestsOn { LawText, Regulation, OwnPolicy }
