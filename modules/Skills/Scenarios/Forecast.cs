using Competence.Skills.Roles;

namespace Competence.Skills.Scenarios;

/// <summary>What is needed and what there would be, of one skill at one level or above in one year.</summary>
public sealed record ForecastCell(int Year, int Need, Band Supply)
{
    /// <summary><c>gap(t) = need − supply(t)</c>, in people; below zero there are more than needed.</summary>
    public double Gap => Need - Supply.Expected;
    public double Shortage => Math.Max(0, Gap);
}

/// <param name="Level">1-5: somebody needs just this level in some year.</param>
/// <param name="Coverage">People who have it today.</param>
public sealed record ForecastLevel(int Level, int Coverage, IReadOnlyList<ForecastCell> Years);

/// <param name="Steps">
/// Levels missing in each year, with everybody put where they fit best: <c>Σ over levels 1 to 5 of max(0, need − supply)</c>.
/// </param>
public sealed record ForecastSkill(Guid SkillId, IReadOnlyList<double> Steps, IReadOnlyList<ForecastLevel> Levels);

/// <summary>
/// A scenario's need beside its supply, skill by skill (skills.md, "Formulas": future supply and gap(t)). One person at
/// level 4 covers need at 4 and at 3, once: need and supply are both counted at a level or above.
/// </summary>
public static class Forecast
{
    /// <param name="present">What units are said to need already.</param>
    public static IReadOnlyList<ForecastSkill> Of(
        Scenario scenario, Guid unit, Staffing staffing, IReadOnlyList<RoleProfile> roles, IReadOnlyList<PlannedNeed> present)
    {
        int[] years = [.. scenario.Years];
        var need = new Need(scenario, staffing, roles, present);
        var needs = years.Select(year => need.In(unit, year)).ToArray();
        var tree = staffing.Tree(unit);
        var attrition = tree.ToDictionary(u => u.UnitId, u => Attrition.Of(u.UnitId, staffing, scenario.Plan.Attrition).Yearly);
        var supply = scenario.Plan.Supply.Where(d => attrition.ContainsKey(d.UnitId)).ToLookup(d => d.SkillId);
        return [.. needs.SelectMany(n => n.Keys).Distinct().Select(skill =>
        {
            var holders = tree.Where(u => u.Holders.ContainsKey(skill)).Select(u => (By: u.Holders[skill], Attrition: attrition[u.UnitId])).ToList();
            var levels = Enumerable.Range(1, Need.Levels).Select(level => Level(
                level, years, [.. needs.Select(n => n.TryGetValue(skill, out var row) ? row[level - 1] : 0)],
                [.. holders.Select(h => (h.By[level - 1], h.Attrition))], [.. supply[skill].Where(d => d.Level >= level)], staffing.Today)).ToList();
            var steps = years.Select((_, i) => levels.Sum(level => level.Years[i].Shortage));
            return new ForecastSkill(skill, [.. steps], [.. levels.Where((level, i) => IsAsked(level, i + 1 < levels.Count ? levels[i + 1] : null))]);
        })];
    }

    private static ForecastLevel Level(
        int level, int[] years, int[] need, List<(int People, Band Attrition)> holders, List<SupplyDelta> supply, DateOnly today) =>
        new(level, holders.Sum(h => h.People), [.. years.Select((year, i) => new ForecastCell(year, need[i], Supply.At(
            Math.Max(0, year - today.Year), holders,
            supply.Where(d => d.Year <= year).Select(d => (d.Completions, d.CompletionRate)), supply.Where(d => d.Year <= year).Sum(d => d.Hires))))]);

    /// <summary>Whether some year needs more people at just this level than at the next: else the next says it all.</summary>
    private static bool IsAsked(ForecastLevel level, ForecastLevel? next) =>
        level.Years.Where((year, i) => year.Need > (next?.Years[i].Need ?? 0)).Any();
}
