using Competence.Skills.Roles;

namespace Competence.Skills.Scenarios;

/// <summary>What a scenario needs of a unit and all below it in a year, per skill, as people at level 1, 2 … 5 or above.</summary>
internal sealed class Need(Scenario scenario, Staffing staffing, IReadOnlyList<RoleProfile> roles, IReadOnlyList<PlannedNeed> present)
{
    public const int Levels = 5;

    private readonly ILookup<(Guid Unit, Guid Skill), PlannedNeed> said =
        scenario.Plan.Needs.Concat(present).ToLookup(n => (n.UnitId, n.SkillId));
    private readonly ILookup<Guid, RequirementDelta> deltas = scenario.Plan.Requirements.ToLookup(d => d.RoleProfileId);

    /// <summary>
    /// People in a role need what it asks by the year's end; whoever needs level 4 also needs level 3. What a unit is said to
    /// need is a total and no addition: the larger of the two counts.
    /// </summary>
    public IReadOnlyDictionary<Guid, int[]> In(Guid unit, int year)
    {
        var need = new Dictionary<Guid, int[]>();
        foreach (var role in roles)
        {
            var people = Headcount(role.Id, unit, year);
            if (people == 0) continue;
            foreach (var (skill, level) in Asked(role, year)) Add(need, skill, level, people);
        }
        foreach (var skill in said.Select(n => n.Key.Skill).Distinct())
        {
            var totals = Totals(unit, skill, year);
            if (totals.All(people => people == 0)) continue;
            var counted = Row(need, skill);
            for (var i = 0; i < Levels; i++) counted[i] = Math.Max(counted[i], totals[i]);
        }
        return need;
    }

    /// <summary>The role's requirements in the year: today's published ones, with what the scenario changes until then.</summary>
    public IReadOnlyDictionary<Guid, int> Asked(RoleProfile role, int year)
    {
        var asked = role.AskedAt(new DateOnly(year, 12, 31)).ToDictionary(r => r.SkillId, r => r.Level);
        foreach (var delta in deltas[role.Id].Where(d => d.Year <= year).OrderBy(d => d.Year))
            if (delta.Level is { } level) asked[delta.SkillId] = level;
            else asked.Remove(delta.SkillId);
        return asked;
    }

    private int Headcount(Guid role, Guid unit, int year)
    {
        var change = scenario.Plan.Headcounts.Where(d => d.RoleProfileId == role && d.Year <= year && staffing.IsWithin(d.UnitId, unit)).Sum(d => d.People);
        return Math.Max(0, staffing.Roles(unit).GetValueOrDefault(role) + change);
    }

    /// <summary>What the unit itself is to have, or its parts together where that is more.</summary>
    private int[] Totals(Guid unit, Guid skill, int year)
    {
        var totals = new int[Levels];
        foreach (var child in staffing.Children(unit))
            foreach (var (people, i) in Totals(child, skill, year).Select((people, i) => (people, i))) totals[i] += people;
        foreach (var level in said[(unit, skill)].Where(n => n.ByDate.Year <= year).GroupBy(n => n.Level))
        {
            var people = level.MaxBy(n => n.ByDate)!.People; // the later day says what holds by then
            for (var i = 0; i < level.Key; i++) totals[i] = Math.Max(totals[i], people);
        }
        return totals;
    }

    private static void Add(Dictionary<Guid, int[]> need, Guid skill, int level, int people)
    {
        var row = Row(need, skill);
        for (var i = 0; i < level; i++) row[i] += people;
    }

    private static int[] Row(Dictionary<Guid, int[]> need, Guid skill) =>
        need.TryGetValue(skill, out var row) ? row : need[skill] = new int[Levels];
}
