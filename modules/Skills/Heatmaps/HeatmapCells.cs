using Competence.Skills.Risk;
using Competence.Skills.Workforce;

namespace Competence.Skills.Heatmaps;

public enum HeatmapMeasure { Coverage, Gap, MeanLevel }

/// <summary>What one cell is made of: <paramref name="Count"/> / <paramref name="Of"/>.</summary>
/// <param name="Of">Whom it is about: those whose roles ask the skill, or those rated.</param>
internal readonly record struct HeatmapFigure(int Count, int Of)
{
    public double? Value => Of == 0 ? null : (double)Count / Of;
}

internal static class HeatmapCells
{
    /// <summary>One row: a figure a skill, in the order of the skills.</summary>
    public static HeatmapFigure[] Row(WorkforceCopy copy, Part part, IReadOnlyList<Guid> skills, HeatmapMeasure measure, DateOnly day)
    {
        var people = part.People(copy);
        var figures = new HeatmapFigure[skills.Count];
        var needs = measure == HeatmapMeasure.Coverage ? copy.NeedsOf(part, day) : [];
        var (slots, roles) = measure == HeatmapMeasure.Gap ? AskedOf(copy, people, day) : ([], []);
        for (var i = 0; i < figures.Length; i++)
            figures[i] = measure switch
            {
                HeatmapMeasure.MeanLevel => Mean(copy.LevelsOf(skills[i]), people),
                HeatmapMeasure.Gap => Steps(copy.LevelsOf(skills[i]), people, slots, roles, skills[i]),
                _ => needs.TryGetValue(skills[i], out var need) ? new(Coverage.Of(copy.LevelsOf(skills[i]), people, need).People, need.People) : default,
            };
        return figures;
    }

    private static HeatmapFigure Mean(LevelColumn levels, ReadOnlySpan<int> people)
    {
        var (sum, rated) = (0, 0);
        foreach (var person in people)
            if (levels[person].Level is { } level) (sum, rated) = (sum + level, rated + 1);
        return new(sum, rated);
    }

    private static HeatmapFigure Steps(LevelColumn levels, ReadOnlySpan<int> people, int[] slots, List<Dictionary<Guid, int>> roles, Guid skill)
    {
        int[] required = [.. roles.Select(asked => asked.GetValueOrDefault(skill))];
        var (steps, needed) = (0, 0);
        for (var i = 0; i < people.Length; i++)
            if (required[slots[i]] is var level and > 0) (steps, needed) = (steps + levels[people[i]].Gap(level), needed + 1);
        return new(steps, needed);
    }

    /// <summary>Each person's role as a small number, and what each of these asks.</summary>
    private static (int[] Slots, List<Dictionary<Guid, int>> Roles) AskedOf(WorkforceCopy copy, ReadOnlySpan<int> people, DateOnly day)
    {
        var (slots, known, roles) = (new int[people.Length], new Dictionary<Guid, int>(), new List<Dictionary<Guid, int>>());
        for (var i = 0; i < people.Length; i++)
        {
            var role = copy.People.RoleOf(people[i]) ?? Guid.Empty;
            if (!known.TryGetValue(role, out slots[i]))
            {
                known.Add(role, slots[i] = roles.Count);
                roles.Add(copy.Requirements.Asked(role, day).ToDictionary(a => a.SkillId, a => a.Level));
            }
        }
        return (slots, roles);
    }
}
