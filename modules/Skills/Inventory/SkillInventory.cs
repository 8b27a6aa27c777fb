using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Inventory;

/// <param name="People">How many the filters leave, whether rated or not; null where suppressed.</param>
/// <param name="Items">A row a skill, those that most have first.</param>
/// <param name="NextCursor">Send it as <c>cursor</c> to read on; null at the end.</param>
public sealed record InventoryView(int? People, bool IsSuppressed, IReadOnlyList<InventorySkillView> Items, string? NextCursor);

/// <param name="People">How many are rated in it, within the filters; null where suppressed, as all figures.</param>
/// <param name="Levels">How many at level 0, 1, 2, 3, 4 and 5.</param>
/// <param name="Stale">How many of them nothing was said of in 12 months, or too little to be sure.</param>
/// <param name="MeanLevel">0-5.</param>
public sealed record InventorySkillView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int? People, IReadOnlyList<int>? Levels, int? Stale, double? MeanLevel, bool IsSuppressed);

/// <summary>Which skills there are, and how many have them.</summary>
internal sealed class SkillInventory(IQuerySession session, WorkforceCopy copy)
{
    public async Task<InventoryView> Of(InventoryFilter filter, InventoryCursor? after, int limit, CancellationToken ct)
    {
        var people = Population.Of(copy, filter);
        if (IsHidden(filter, people)) return new(null, IsSuppressed: true, [], null);

        var rows = Counted(filter, people).Where(r => after is null || after.IsBefore(r.Rank, r.Skill)).Take(limit + 1).ToList();
        var facts = await session.FactsOf(rows.Select(r => r.Skill), ct);
        return new(
            people.Length, IsSuppressed: false, [.. rows.Take(limit).Where(r => facts.ContainsKey(r.Skill)).Select(r => r.View(facts[r.Skill]))],
            rows.Count > limit ? new InventoryCursor(rows[limit - 1].Rank, rows[limit - 1].Skill).ToString() : null);
    }

    /// <summary>What two filters leave out of a whole must not be a handful either.</summary>
    private bool IsHidden(InventoryFilter filter, int[] people)
    {
        var rest = copy.PeopleIn(filter.Unit).Length - people.Length;
        return copy.IsHidden(filter.Unit) || people.Length < SmallGroups.Minimum || rest is > 0 and < SmallGroups.Minimum;
    }

    private IEnumerable<InventoryCount> Counted(InventoryFilter filter, int[] people) => (filter.Skills.Count > 0 ? filter.Skills : copy.Skills.Ids)
        .Select(skill => InventoryCount.Of(skill, copy.LevelsOf(skill), filter, people, copy.Day))
        .Where(count => count.People > 0 || filter.Skills.Count > 0)
        .OrderByDescending(count => count.Rank).ThenBy(count => count.Skill);
}

/// <summary>One skill, counted.</summary>
internal sealed record InventoryCount(Guid Skill, int People, int[] Levels, int Stale)
{
    /// <summary>What rows are sorted by: the number of people, where it may be told.</summary>
    public int Rank => IsSuppressed ? 0 : People;

    private bool IsSuppressed => People is > 0 and < SmallGroups.Minimum;

    public static InventoryCount Of(Guid skill, LevelColumn levels, InventoryFilter filter, int[] people, DateOnly day)
    {
        var (count, stale, byLevel) = (0, 0, new int[6]);
        foreach (var person in people)
        {
            if (!levels[person].IsRated || !filter.Matches(levels, person, day)) continue;
            count++;
            if (levels[person].Level is { } level) byLevel[level]++;
            if (InventoryFilter.IsStale(levels, person, day)) stale++;
        }
        return new(skill, count, byLevel, stale);
    }

    public InventorySkillView View(SkillFact fact)
    {
        if (IsSuppressed) return new(Skill, fact.Label, fact.Kind, null, null, null, null, IsSuppressed: true);
        var known = Levels.Sum();
        return new(Skill, fact.Label, fact.Kind, People, Levels, Stale, known == 0 ? null : Levels.Select((n, level) => n * level).Sum() / (double)known, IsSuppressed: false);
    }
}
