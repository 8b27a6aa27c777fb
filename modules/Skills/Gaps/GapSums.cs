using System.Runtime.InteropServices;
using Competence.Skills.Workforce;

namespace Competence.Skills.Gaps;

/// <summary>What many people lack of what their roles ask on a day, against today's levels: <c>gap = max(0, required − level)</c> (skills.md, "Formulas").</summary>
internal sealed class GapSums
{
    private readonly Dictionary<Guid, GapSum> skills = [], roles = [];

    public GapSum Total { get; } = new();

    public IReadOnlyDictionary<Guid, GapSum> Skills => skills;

    /// <summary>By role profile; those without a role under an empty id.</summary>
    public IReadOnlyDictionary<Guid, GapSum> Roles => roles;

    public static GapSums Of(WorkforceCopy copy, ReadOnlySpan<int> people, DateOnly day)
    {
        var sums = new GapSums();
        var asked = new Dictionary<Guid, Asking>();
        foreach (var person in people)
        {
            var role = copy.People.RoleOf(person) ?? Guid.Empty;
            if (!asked.TryGetValue(role, out var asking)) asked.Add(role, asking = sums.Ask(copy, role, day));
            asking.Count(person, sums.Total);
        }
        return sums;
    }

    /// <summary>
    /// The total on a later day, these being today's sums of the same people: only those are counted anew whose roles then ask
    /// something else.
    /// </summary>
    public GapSum TotalOn(WorkforceCopy copy, ReadOnlySpan<int> people, DateOnly day)
    {
        var moved = roles.Keys.Where(role => !copy.Requirements.Asked(role, day).ToHashSet().SetEquals(copy.Requirements.Asked(role, copy.Day))).ToHashSet();
        if (moved.Count == 0) return Total;

        var those = new List<int>();
        foreach (var person in people)
            if (moved.Contains(copy.People.RoleOf(person) ?? Guid.Empty)) those.Add(person);
        var total = Of(copy, CollectionsMarshal.AsSpan(those), day).Total;
        foreach (var (role, sum) in roles)
            if (!moved.Contains(role)) total.Add(sum);
        return total;
    }

    private Asking Ask(WorkforceCopy copy, Guid role, DateOnly day)
    {
        roles.Add(role, new());
        return new(roles[role], [
            .. copy.Requirements.Asked(role, day).Select(asked => (copy.LevelsOf(asked.SkillId), asked.Level, SumOf(asked.SkillId))),
        ]);
    }

    private GapSum SumOf(Guid skill)
    {
        if (!skills.TryGetValue(skill, out var sum)) skills.Add(skill, sum = new());
        return sum;
    }

    /// <summary>One role's requirements beside the columns they are measured by.</summary>
    private sealed class Asking(GapSum role, (LevelColumn Levels, int Required, GapSum Sum)[] asked)
    {
        public void Count(int person, GapSum total)
        {
            var (steps, met) = (0, 0);
            foreach (var (levels, required, sum) in asked)
            {
                var gap = levels[person].Gap(required);
                sum.Add(gap, required: 1, met: gap == 0 ? 1 : 0);
                steps += gap;
                if (gap == 0) met++;
            }
            role.Add(steps, asked.Length, met);
            total.Add(steps, asked.Length, met);
        }
    }
}

/// <summary>Counted as people go by.</summary>
internal sealed class GapSum
{
    public int People { get; private set; }
    public int PeopleWithGap { get; private set; }
    /// <summary>Levels missing in all.</summary>
    public int Steps { get; private set; }
    public int Required { get; private set; }
    public int Met { get; private set; }

    public void Add(GapSum other)
    {
        (People, PeopleWithGap) = (People + other.People, PeopleWithGap + other.PeopleWithGap);
        (Steps, Required, Met) = (Steps + other.Steps, Required + other.Required, Met + other.Met);
    }

    public void Add(int steps, int required, int met)
    {
        People++;
        if (steps > 0) PeopleWithGap++;
        (Steps, Required, Met) = (Steps + steps, Required + required, Met + met);
    }
}
