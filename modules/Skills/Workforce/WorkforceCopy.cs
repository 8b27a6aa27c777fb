using Competence.Skills.Contracts;

namespace Competence.Skills.Workforce;

/// <summary>
/// One tenant's people, units, requirements and levels as they are now, in columns: for questions about everybody.
/// Immutable; a later state is another copy. Never a second truth: it says what the tables say.
/// </summary>
/// <param name="Day">The day that places hold on, and levels were asked for.</param>
public sealed record WorkforceCopy(
    DateOnly Day, WorkforcePeople People, WorkforceUnits Units, WorkforceSkills Skills, WorkforceRequirements Requirements)
{
    /// <summary>A skill across everybody; one that nobody is rated in is empty.</summary>
    public LevelColumn LevelsOf(Guid skill) => Skills.LevelsOf(skill);

    /// <summary>Everybody who is employed in the unit or below; without a unit the organisation.</summary>
    /// <param name="unit">The unit's number in this copy.</param>
    public ReadOnlySpan<int> PeopleIn(int? unit) =>
        unit is { } number ? People.In(Units, number) : People.Everybody[..^(People.Unplaced.Length - Unplaced.Length)];

    /// <summary>
    /// Those without a unit, where they are many enough to be told of. A handful is left out of the organisation's figures:
    /// else one person without a unit would hide everybody else's.
    /// </summary>
    public ReadOnlySpan<int> Unplaced => People.Unplaced.Length < SmallGroups.Minimum ? [] : People.Unplaced;

    /// <summary>What units are to have, beside what roles ask.</summary>
    internal IReadOnlyList<NeedRow> Needs { get; init; } = [];

    /// <summary>What is behind this copy, to make the next one of.</summary>
    internal WorkforceSource Source { get; init; } = null!;
}

/// <summary>The skills that anybody has been rated in.</summary>
public sealed class WorkforceSkills
{
    private static readonly LevelColumn Empty = new LevelColumn.Editor(null).Done();

    private readonly IReadOnlyDictionary<Guid, LevelColumn> columns;

    internal WorkforceSkills(IReadOnlyDictionary<Guid, LevelColumn> columns) => this.columns = columns;

    public IEnumerable<Guid> Ids => columns.Keys;

    public LevelColumn LevelsOf(Guid skill) => columns.GetValueOrDefault(skill, Empty);

    internal IReadOnlyDictionary<Guid, LevelColumn> Columns => columns;
}

/// <summary>What published roles ask.</summary>
public sealed class WorkforceRequirements
{
    private readonly ILookup<Guid, RequirementRow> rows;

    internal WorkforceRequirements(IEnumerable<RequirementRow> rows) => this.rows = rows.ToLookup(r => r.Role);

    public IEnumerable<Guid> Roles => rows.Select(r => r.Key);

    /// <summary>Every role that asks the skill, today or later.</summary>
    internal IEnumerable<RequirementRow> Of(Guid skill) => rows.SelectMany(role => role).Where(r => r.Skill == skill);

    /// <summary>For each skill the requirement that came into force last.</summary>
    public IReadOnlyList<AskedLevel> Asked(Guid role, DateOnly day) =>
    [
        .. rows[role].Where(r => r.Horizon <= day)
            .GroupBy(r => r.Skill, (skill, same) => new AskedLevel(skill, same.MaxBy(r => r.Horizon)!.Level)),
    ];
}

/// <param name="Level">1-5.</param>
public readonly record struct AskedLevel(Guid SkillId, int Level);
