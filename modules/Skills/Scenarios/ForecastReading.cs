using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Scenarios;

/// <summary>Forecasts of one unit; several scenarios are counted from the same numbers.</summary>
internal sealed class ForecastReading(IQuerySession session, IStaffingSource source, TimeProvider clock)
{
    private const int CriticalFrom = 4;

    /// <summary>A year that none of them reaches would look as if nothing were lacking in it.</summary>
    public static Refusal? RefuseYear(IReadOnlyList<Scenario> scenarios, int? year) =>
        year is { } one && !scenarios.Any(s => s.Years.Contains(one)) ? Refusal.Conflict("skills.year-outside-scenario") : null;

    /// <param name="year">Null: every year of the scenario.</param>
    public async Task<IReadOnlyList<ForecastView>> Of(IReadOnlyList<Scenario> scenarios, Guid unit, int? year, CancellationToken ct)
    {
        var staffing = await source.Now(session, clock.Today(), ct);
        var roles = await session.LoadManyAsync<RoleProfile>(ct, [.. staffing.Roles(unit).Keys.Union(scenarios.SelectMany(s => s.Plan.Roles))]);
        var present = await PresentNeeds(ct);
        var forecasts = scenarios.Select(s => (Scenario: s, Skills: Forecast.Of(s, unit, staffing, roles, present))).ToList();
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. forecasts.SelectMany(f => f.Skills.Select(s => s.SkillId)).Distinct()])).ToDictionary(s => s.Id);
        var notes = await session.Notes([.. scenarios], ct);
        var isHidden = staffing.IsHidden(unit);
        return [.. forecasts.Select(f => View(f.Scenario, f.Skills, year))];

        ForecastView View(Scenario s, IReadOnlyList<ForecastSkill> forecast, int? only)
        {
            int[] shown = [.. s.Years.Select((y, i) => (y, i)).Where(y => only is null || y.y == only).Select(y => y.i)];
            int[] years = [.. shown.Select(i => s.FromYear + i)];
            var attrition = Attrition.Of(unit, staffing, s.Plan.Attrition);
            return new(
                s.Id, unit, s.Name, s.Status, isHidden,
                isHidden ? null : new(attrition.UnitId, attrition.IsAssumed, Rate(attrition.Yearly.Min), Rate(attrition.Yearly.Expected), Rate(attrition.Yearly.Max)),
                years, [.. shown.Select(i => Total(s.FromYear + i, i, forecast))],
                [.. forecast.Select(f => Skill(s, f, shown)).OrderByDescending(f => f.IsCritical)
                    .ThenByDescending(f => f.Years.Sum(y => y.Steps ?? 0)).ThenBy(f => f.Label.Sv ?? f.Label.En, StringComparer.CurrentCultureIgnoreCase)]);
        }

        ForecastTotalView Total(int of, int i, IReadOnlyList<ForecastSkill> forecast)
        {
            if (isHidden) return new(of, null, null, null);
            var shortages = forecast.Select(f => f.Levels.Select(l => People(l.Years[i].Shortage)).DefaultIfEmpty().Max()).ToList();
            return new(of, shortages.Count(people => people > 0), People(shortages.Sum()), People(forecast.Sum(f => f.Steps[i])));
        }

        ForecastSkillView Skill(Scenario s, ForecastSkill f, int[] shown)
        {
            var skill = skills[f.SkillId];
            return new(skill.Id, skill.Label, skill.Kind, skill.Criticality >= CriticalFrom, skill.IsHardToHire,
                [.. shown.Select(i => new ForecastStepsView(s.FromYear + i, isHidden ? null : People(f.Steps[i])))],
                [.. f.Levels.Select(l => new ForecastLevelView(
                    l.Level, isHidden ? null : l.Coverage,
                    s.DecisionOn(skill.Id, l.Level) is { } decision ? GapDecisionView.Of(s.Id, decision, notes) : null,
                    [.. shown.Select(i => Cell(l.Years[i]))]))]);
        }

        ForecastCellView Cell(ForecastCell c) => isHidden
            ? new(c.Year, c.Need, null, null, null, null)
            : new(c.Year, c.Need, People(c.Supply.Min), People(c.Supply.Expected), People(c.Supply.Max), People(c.Need - People(c.Supply.Expected)));
    }

    private Task<List<PlannedNeed>> PresentNeeds(CancellationToken ct) => session.Read(
        "select unit_id, skill_id, level, people, by_date from skills.capacity_needs where tenant_id = @tenant",
        row => new PlannedNeed(row.GetGuid(0), row.GetGuid(1), row.GetInt16(2), row.GetInt32(3), row.GetFieldValue<DateOnly>(4)), ct);

    /// <summary>Tenths of people, half up: more would look as if it were known.</summary>
    private static double People(double people) => Math.Round(people, 1, MidpointRounding.AwayFromZero);

    private static double Rate(double share) => Math.Round(share, 4, MidpointRounding.AwayFromZero);
}
