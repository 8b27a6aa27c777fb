using Competence.Kernel;
using Competence.Skills.Workforce;

namespace Competence.Skills.Inventory;

/// <summary>Pages through the people whom the filters leave, and shows those whom the reader may see.</summary>
internal sealed class InventoryPeople(WorkforceCopy copy, ReadablePeople readable, InventoryFilter filter)
{
    /// <summary>The policy is asked at most so often for a page; what is left is for the next.</summary>
    private const int MostAsked = 200, Step = 50;

    public async Task<Page<InventoryPersonView>> After(Guid? after, int limit, CancellationToken ct)
    {
        var columns = filter.Skills.Select(skill => (Skill: skill, Levels: copy.LevelsOf(skill))).ToList();
        var left = Population.Of(copy, filter)
            .Where(person => columns.TrueForAll(c => filter.Matches(c.Levels, person, copy.Day)))
            .Select(person => (Person: person, Id: copy.People.IdOf(person)))
            .Where(p => after is null || p.Id.CompareTo(after.Value) > 0).OrderBy(p => p.Id).ToList();
        var (shown, read) = (new List<InventoryPersonView>(), 0);
        while (read < left.Count && shown.Count < limit && readable.Asked < MostAsked)
        {
            var step = left.Skip(read).Take(Step).ToList();
            var seen = await Seen([.. step.Select(p => p.Person)], ct);
            foreach (var (person, id) in step)
            {
                read++;
                if (seen.Contains(person)) shown.Add(View(person, id, columns));
                if (shown.Count == limit) break;
            }
        }
        return new(shown, read < left.Count ? new InventoryCursor(0, left[read - 1].Id).ToString() : null);
    }

    /// <summary>Who rates before seeing is not told by a filter what they must not see.</summary>
    private async Task<HashSet<int>> Seen(List<int> people, CancellationToken ct)
    {
        var seen = people.ToHashSet();
        foreach (var skill in filter.Skills) seen.IntersectWith(await readable.Of(seen, skill, ct));
        return seen;
    }

    private InventoryPersonView View(int person, Guid id, List<(Guid Skill, LevelColumn Levels)> columns) => new(
        id, copy.People.UnitOf(person) is var unit and >= 0 ? copy.Units.IdOf(unit) : null, copy.People.RoleOf(person),
        [.. columns.Select(c => new InventoryLevelView(c.Skill, c.Levels[person].Level, InventoryFilter.IsStale(c.Levels, person, copy.Day), c.Levels.Newest(person)))]);
}
