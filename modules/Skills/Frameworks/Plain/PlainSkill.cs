using Competence.Skills.Catalogue;

namespace Competence.Skills.Frameworks.Plain;

/// <summary>What a row comes to.</summary>
/// <param name="Here">The skill as it is; null where it is new.</param>
/// <param name="Successor">Which skill is to take its place.</param>
internal sealed record PlainSkill(PlainRow Row, Guid Id, Skill? Here, SkillWords Words, Guid? Successor)
{
    public SkillDescription Description { get; } = Words.On(Here);
    public SkillStatus Status { get; } = Row.Status ?? Here?.Status ?? SkillStatus.Active;

    /// <summary>Broader and related skills that the row itself names.</summary>
    public IEnumerable<(string Key, Guid Id)> Named =>
        [.. (Row.Broader ?? []).Zip(Words.Broader ?? []), .. (Row.Related ?? []).Zip(Words.Related ?? [])];

    public IReadOnlyList<object> Facts()
    {
        var facts = new List<object>();
        if (Here is null) facts.Add(new SkillProposed(Id, Skill.OwnFramework, Description, Row.Key));
        else if (SkillDifference.Between(Here, Skill.Fold(Here, new SkillDescribed(Id, Description))!).Count > 0) facts.Add(new SkillDescribed(Id, Description));

        var at = Here?.Status ?? SkillStatus.Proposed;
        if (Status == SkillStatus.Active && at != SkillStatus.Active || Status > SkillStatus.Active && at == SkillStatus.Proposed) facts.Add(new SkillActivated(Id));
        if (Status >= SkillStatus.Deprecated && at < SkillStatus.Deprecated
            || Status == SkillStatus.Deprecated && Row.Cell(PlainColumns.ReplacedBy) is not null && Here?.ReplacedBy != Successor)
            facts.Add(new SkillDeprecated(Id, Successor, BySource: false));
        if (Status == SkillStatus.Retired && at != SkillStatus.Retired) facts.Add(new SkillRetired(Id));
        return facts;
    }

    /// <summary>What the file does to the skill, for the difference; null where it does nothing.</summary>
    public ImportChange? Change(IReadOnlyList<object> facts)
    {
        if (facts.Count == 0) return null;
        var after = facts.Aggregate(Here, Skill.Fold)!;
        var kind = Here is null ? ImportChangeKind.Added
            : facts.OfType<SkillDeprecated>().Any() ? ImportChangeKind.Deprecated : ImportChangeKind.Changed;
        return new(Id, kind, after.Label, Row.Key, Here is null ? [] : SkillDifference.Between(Here, after), after.ReplacedBy);
    }
}
