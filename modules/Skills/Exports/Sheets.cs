using Competence.Sheets;
using Competence.Skills.Gaps;
using Competence.Skills.Heatmaps;
using Competence.Skills.Inventory;
using Competence.Skills.Risk;

namespace Competence.Skills.Exports;

/// <summary>Lays an answer out as a table; what is suppressed on the screen is empty here.</summary>
internal static class Sheets
{
    public static Sheet Of(InventoryView view) => new("inventory",
        ["skillId", "skill", "kind", "people", "level0", "level1", "level2", "level3", "level4", "level5", "stale", "meanLevel", "isSuppressed"],
        view.Items.Select(i => (IReadOnlyList<object?>)
        [
            i.SkillId, Sheet.Text(i.Label), i.Kind, i.People, .. Enumerable.Range(0, 6).Select(level => (object?)i.Levels?[level]), i.Stale, i.MeanLevel, i.IsSuppressed,
        ]));

    public static Sheet Of(GapOverviewView view) => new("gap",
        ["on", "skillId", "skill", "kind", "needed", "peopleWithGap", "steps", "atTarget", "isSuppressed"],
        view.Skills.Select(s => (IReadOnlyList<object?>)
            [view.On, s.SkillId, Sheet.Text(s.Label), s.Kind, s.Needed, s.PeopleWithGap, s.Steps, s.AtTarget, s.IsSuppressed]));

    /// <param name="names">Of units.</param>
    public static Sheet Of(HeatmapView view, IReadOnlyDictionary<Guid, string> names) => new("heatmap",
        ["on", "measure", "unitId", "unit", "isDirect", "people", "skillId", "skill", "value", "count", "of", "isSuppressed"],
        view.Rows.SelectMany(row => view.Skills.Select((skill, i) => (IReadOnlyList<object?>)(row.Cells.Count == 0
            ? [view.On, view.Measure, row.UnitId, names.GetValueOrDefault(row.UnitId ?? Guid.Empty), row.IsDirect, null, skill.SkillId, Sheet.Text(skill.Label), null, null, null, true]
            : [view.On, view.Measure, row.UnitId, names.GetValueOrDefault(row.UnitId ?? Guid.Empty), row.IsDirect, row.People, skill.SkillId, Sheet.Text(skill.Label), row.Cells[i].Value, row.Cells[i].Count, row.Cells[i].Of, row.Cells[i].IsSuppressed]))));

    public static Sheet Of(RiskView view) => new("risk",
        ["on", "skillId", "skill", "kind", "criticality", "isHardToHire", "level", "need", "coverage", "ratio", "soleHolderId"],
        view.Skills.Select(s => (IReadOnlyList<object?>)
            [view.On, s.SkillId, Sheet.Text(s.Label), s.Kind, s.Criticality, s.IsHardToHire, s.Level, s.Need, s.Coverage, s.Ratio, s.SoleHolderId]));
}
