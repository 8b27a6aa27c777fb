using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.Frameworks.Plain;

/// <summary>A row that cannot be taken, and why.</summary>
internal sealed record PlainFault(int Row, string? Column, string Code, string? Value);

/// <summary>One skill as its row says it; null where the file has no such column.</summary>
/// <param name="Row">As a person counts in the file.</param>
internal sealed record PlainRow(int Row, string Key, IReadOnlyDictionary<string, string> Cells)
{
    public string? Cell(string column) => Cells.GetValueOrDefault(column);

    public SkillStatus? Status => Enum.TryParse<SkillStatus>(Cell(PlainColumns.Status), ignoreCase: true, out var status) ? status
        : Successors.Count > 0 ? SkillStatus.Deprecated : null;

    public IReadOnlyList<string> Successors => PlainCell.Items(Cell(PlainColumns.ReplacedBy) ?? "");
    public IReadOnlyList<string>? Broader => Keys(PlainColumns.Broader);
    public IReadOnlyList<string>? Related => Keys(PlainColumns.Related);

    /// <summary>What the row says, on top of what is here.</summary>
    /// <param name="idOf">What a key names.</param>
    public SkillWords Words(Skill? here, Func<string, Guid> idOf) => new(
        new(Text(PlainColumns.LabelSv, here?.Label.Sv), Text(PlainColumns.LabelEn, here?.Label.En)),
        new(Text(PlainColumns.DescriptionSv, here?.Description.Sv), Text(PlainColumns.DescriptionEn, here?.Description.En)),
        Enum.TryParse<SkillKind>(Cell(PlainColumns.Kind), ignoreCase: true, out var kind) ? kind : here?.Kind ?? SkillKind.Technical,
        [.. Enumerable.Range(Scale.Lowest, Scale.Highest + 1).Select(level => new LevelText(level, Level(level, here)))],
        new(Labels(PlainColumns.AlternativesSv, here?.AlternativeLabels.Sv), Labels(PlainColumns.AlternativesEn, here?.AlternativeLabels.En)),
        Number(PlainColumns.Criticality),
        Cell(PlainColumns.HardToHire) is { Length: > 0 } hard ? hard.Equals("true", StringComparison.OrdinalIgnoreCase) : null,
        Cells.ContainsKey(PlainColumns.HalfLife) ? Number(PlainColumns.HalfLife) : here?.HalfLifeMonths,
        Broader?.Select(idOf).ToList(),
        Enum.TryParse<SkillLifecycle>(Cell(PlainColumns.Lifecycle), ignoreCase: true, out var lifecycle) ? lifecycle : null,
        Related?.Select(idOf).ToList(),
        Cell(PlainColumns.Mappings) is { } mappings ? [.. PlainCell.Items(mappings).Select(PlainColumns.ReadMapping).OfType<SkillMapping>()] : null);

    /// <summary>The first cell that cannot be read.</summary>
    public PlainFault? Unreadable() =>
        Key.Length is 0 or > 200 ? Fault(PlainColumns.Key, "skills.source-id-missing", Key)
        : Bad<SkillKind>(PlainColumns.Kind) ?? Bad<SkillLifecycle>(PlainColumns.Lifecycle) ?? Bad<SkillStatus>(PlainColumns.Status)
        ?? BadNumber(PlainColumns.Criticality) ?? BadNumber(PlainColumns.HalfLife)
        ?? (Cell(PlainColumns.HardToHire) is { Length: > 0 } hard && !bool.TryParse(hard, out _) ? Fault(PlainColumns.HardToHire, "skills.bad-value", hard) : null)
        ?? (PlainCell.Items(Cell(PlainColumns.Mappings) ?? "").FirstOrDefault(m => PlainColumns.ReadMapping(m) is null) is { } mapping
            ? Fault(PlainColumns.Mappings, "skills.bad-value", mapping) : null)
        ?? (Successors.Count > 1 ? Fault(PlainColumns.ReplacedBy, "skills.two-successors", string.Join(", ", Successors)) : null);

    public PlainFault Fault(string? column, string code, string? value) => new(Row, column, code, value);

    private LocalizedText Level(int level, Skill? here)
    {
        var own = here?.Levels.ElementAtOrDefault(level);
        return new(Text(PlainColumns.LevelSv(level), own?.Sv), Text(PlainColumns.LevelEn(level), own?.En));
    }

    private string? Text(string column, string? here) => Cell(column) is { } cell ? cell.Length == 0 ? null : cell : here;
    private IReadOnlyList<string> Labels(string column, IReadOnlyList<string>? here) => Cell(column) is { } cell ? PlainCell.Items(cell) : here ?? [];
    private IReadOnlyList<string>? Keys(string column) => Cell(column) is { } cell ? PlainCell.Items(cell) : null;
    private int? Number(string column) => int.TryParse(Cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private PlainFault? Bad<T>(string column) where T : struct, Enum =>
        Cell(column) is { Length: > 0 } cell && !(Enum.TryParse<T>(cell, ignoreCase: true, out _) && char.IsLetter(cell[0])) ? Fault(column, "skills.bad-value", cell) : null;

    private PlainFault? BadNumber(string column) =>
        Cell(column) is { Length: > 0 } cell && Number(column) is null ? Fault(column, "skills.bad-value", cell) : null;
}
