namespace Competence.Skills.Scenarios;

/// <summary>What a scenario supposes beyond what is so today. A delta holds from its year on.</summary>
public sealed record ScenarioPlan(
    IReadOnlyList<HeadcountDelta> Headcounts, IReadOnlyList<RequirementDelta> Requirements, IReadOnlyList<PlannedNeed> Needs,
    IReadOnlyList<SupplyDelta> Supply, IReadOnlyList<AssumedAttrition> Attrition)
{
    public static readonly ScenarioPlan Empty = new([], [], [], [], []);

    public bool IsSame(ScenarioPlan other) =>
        Headcounts.SequenceEqual(other.Headcounts) && Requirements.SequenceEqual(other.Requirements) && Needs.SequenceEqual(other.Needs)
        && Supply.SequenceEqual(other.Supply) && Attrition.SequenceEqual(other.Attrition);

    public IEnumerable<Guid> Units => [.. Headcounts.Select(d => d.UnitId), .. Needs.Select(d => d.UnitId), .. Supply.Select(d => d.UnitId), .. Attrition.Select(d => d.UnitId)];

    public IEnumerable<Guid> Skills => [.. Requirements.Select(d => d.SkillId), .. Needs.Select(d => d.SkillId), .. Supply.Select(d => d.SkillId)];

    public IEnumerable<Guid> Roles => [.. Headcounts.Select(d => d.RoleProfileId), .. Requirements.Select(d => d.RoleProfileId)];

    public IEnumerable<int> Years => [.. Headcounts.Select(d => d.Year), .. Requirements.Select(d => d.Year), .. Needs.Select(d => d.ByDate.Year), .. Supply.Select(d => d.Year)];
}

/// <summary>More or fewer people in a role.</summary>
/// <param name="People">Added from the year on; negative: taken away.</param>
public sealed record HeadcountDelta(Guid UnitId, Guid RoleProfileId, int Year, int People);

/// <summary>What a role asks from a year on, in place of what it asks today.</summary>
/// <param name="Level">1-5; null: the skill is asked no longer.</param>
/// <param name="Importance">1-5; null: as it is today, 3 where it is new.</param>
public sealed record RequirementDelta(Guid RoleProfileId, Guid SkillId, int Year, int? Level, int? Importance);

/// <summary>How many people a unit, with all below it, is to have at a level or above by a day.</summary>
/// <param name="Level">1-5.</param>
public sealed record PlannedNeed(Guid UnitId, Guid SkillId, int Level, int People, DateOnly ByDate);

/// <summary>People who come to have a level, by being hired or by finishing a development plan.</summary>
/// <param name="Level">1-5.</param>
/// <param name="Hires">Planned hires who have it.</param>
/// <param name="Completions">Development plans expected to end at it.</param>
/// <param name="CompletionRate">How many of those plans reach it, 0 to 1.</param>
public sealed record SupplyDelta(Guid UnitId, Guid SkillId, int Level, int Year, int Hires, int Completions, double CompletionRate);

/// <summary>How many leave a unit, and those below it that say nothing themselves, in place of its history.</summary>
/// <param name="Yearly">Share of the people in a year, 0 to 1.</param>
/// <param name="Min">At least; null: as expected.</param>
/// <param name="Max">At most; null: as expected.</param>
public sealed record AssumedAttrition(Guid UnitId, double Yearly, double? Min, double? Max);
