using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.Frameworks.Plain;

/// <summary>
/// The columns of a catalogue as CSV, in the order of the export; an import needs <c>key</c> and a label, in any order. What a
/// file has no column for stays as it is; an empty cell empties.
/// </summary>
internal static class PlainColumns
{
    public const string Key = "key", LabelSv = "labelSv", LabelEn = "labelEn", DescriptionSv = "descriptionSv", DescriptionEn = "descriptionEn",
        AlternativesSv = "alternativeLabelsSv", AlternativesEn = "alternativeLabelsEn", Kind = "kind", Criticality = "criticality",
        HardToHire = "isHardToHire", HalfLife = "halfLifeMonths", Lifecycle = "lifecycle", Status = "status", ReplacedBy = "replacedBy",
        Broader = "broader", Related = "related", Mappings = "mappings";

    public static readonly IReadOnlyList<string> All =
    [
        Key, LabelSv, LabelEn, DescriptionSv, DescriptionEn, AlternativesSv, AlternativesEn, Kind, Criticality, HardToHire, HalfLife,
        Lifecycle, Status, ReplacedBy, Broader, Related, Mappings,
        .. Enumerable.Range(Scale.Lowest, Scale.Highest + 1).SelectMany(level => new[] { LevelSv(level), LevelEn(level) }),
    ];

    public static string LevelSv(int level) => $"level{level}Sv";
    public static string LevelEn(int level) => $"level{level}En";

    /// <summary>One skill's cells.</summary>
    /// <param name="keyOf">What another skill is called in the file.</param>
    public static IEnumerable<string> Cells(Skill s, Func<Guid, string?> keyOf) =>
    [
        s.SourceUri ?? s.Id.ToString(), s.Label.Sv ?? "", s.Label.En ?? "", s.Description.Sv ?? "", s.Description.En ?? "",
        PlainCell.List(s.AlternativeLabels.Sv), PlainCell.List(s.AlternativeLabels.En), Camel(s.Kind), $"{s.Criticality}",
        s.IsHardToHire ? "true" : "false", $"{s.HalfLifeMonths}", Camel(s.Lifecycle), Camel(s.Status),
        s.ReplacedBy is { } next ? keyOf(next) ?? "" : "",
        PlainCell.List(s.Broader.Select(keyOf).OfType<string>()), PlainCell.List(s.Related.Select(keyOf).OfType<string>()),
        PlainCell.List(s.Mappings.Select(Write)),
        .. Enumerable.Range(Scale.Lowest, Scale.Highest + 1).Select(level => s.Levels.ElementAtOrDefault(level) ?? LocalizedText.Empty)
            .SelectMany(text => new[] { text.Sv ?? "", text.En ?? "" }),
    ];

    /// <summary><c>esco|exact|1.1.1|code</c>; the code last, for it may hold anything.</summary>
    public static string Write(SkillMapping m) => $"{Camel(m.Framework)}|{Camel(m.Match)}|{m.Version}|{m.Code}";

    public static SkillMapping? ReadMapping(string text) =>
        text.Split('|', 4) is [var framework, var match, var version, { Length: > 0 } code]
        && Enum.TryParse<MappedFramework>(framework, ignoreCase: true, out var of) && Enum.TryParse<MappingMatch>(match, ignoreCase: true, out var how)
            ? new(of, how, code, version.Length == 0 ? null : version) : null;

    private static string Camel<T>(T value) where T : struct, Enum => char.ToLowerInvariant($"{value}"[0]) + $"{value}"[1..];
}
