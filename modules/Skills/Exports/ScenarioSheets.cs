using Competence.Sheets;
using Competence.Skills.Scenarios;

namespace Competence.Skills.Exports;

/// <summary>Levels: what every skill needs and has, level by level and year by year. Totals: all skills together, year by year.</summary>
public enum ScenarioTable { Levels, Totals }

/// <summary>Forecasts one after the other; what is suppressed on the screen is empty here.</summary>
internal static class ScenarioSheets
{
    public static Sheet Of(string name, ScenarioTable table, IReadOnlyList<ForecastView> forecasts) => table switch
    {
        ScenarioTable.Totals => new(name,
            ["scenarioId", "scenario", "year", "skills", "people", "steps"],
            forecasts.SelectMany(f => f.Totals.Select(t => (IReadOnlyList<object?>)[f.ScenarioId, Sheet.Text(f.Name), t.Year, t.Skills, t.People, t.Steps]))),
        _ => new(name,
            ["scenarioId", "scenario", "skillId", "skill", "kind", "isCritical", "isHardToHire", "level", "coverage", "year", "need", "min", "expected", "max", "gap",
                "steps", "answer", "ownerId", "due", "isDone", "comment"],
            forecasts.SelectMany(f => f.Skills.SelectMany(s => s.Levels.SelectMany(l => l.Years.Select((y, i) => Row(f, s, l, y, s.Years[i].Steps)))))),
    };

    private static IReadOnlyList<object?> Row(ForecastView f, ForecastSkillView s, ForecastLevelView l, ForecastCellView y, double? steps) =>
    [
        f.ScenarioId, Sheet.Text(f.Name), s.SkillId, Sheet.Text(s.Label), s.Kind, s.IsCritical, s.IsHardToHire, l.Level, l.Coverage,
        y.Year, y.Need, y.Min, y.Expected, y.Max, y.Gap, steps,
        l.Decision?.Answer, l.Decision?.OwnerId, l.Decision?.Due, l.Decision?.IsDone, l.Decision?.Comment,
    ];
}
