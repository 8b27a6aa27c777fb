namespace Competence.Metrics.Effects;

/// <summary>Somebody who was employed at some time from the first day of the period before until the start, as they were on their last day of it.</summary>
/// <param name="Units">Their unit and all above it; none where they had none.</param>
/// <param name="Since">The first day of that employment.</param>
/// <param name="On">That last day.</param>
internal sealed record Candidate(Guid PersonId, IReadOnlyList<Guid> Units, Guid? RoleProfileId, DateOnly Since, DateOnly On)
{
    public decimal TenureYears => (On.DayNumber - Since.DayNumber) / 365.25m;

    /// <summary>Under one year, three, five, ten, and more.</summary>
    public int TenureBand => TenureYears switch { < 1 => 0, < 3 => 1, < 5 => 2, < 10 => 3, _ => 4 };
}

/// <summary>Puts two groups together that share nobody; from the same people it is always the same two.</summary>
internal static class Groups
{
    public static (FrozenGroup Target, FrozenGroup Comparison, IReadOnlyList<Guid> TargetIds, IReadOnlyList<Guid> ComparisonIds) Freeze(
        GroupRule targetRule, GroupRule comparisonRule, IReadOnlyCollection<Candidate> all, IReadOnlySet<Guid> participants)
    {
        var ordered = all.OrderBy(c => c.PersonId).ToList();
        var target = ordered.Where(c => IsIn(targetRule, c, participants)).ToList();
        var targetIds = target.Select(c => c.PersonId).ToHashSet();
        var others = ordered.Where(c => !targetIds.Contains(c.PersonId) && !participants.Contains(c.PersonId)).ToList();
        var comparison = comparisonRule.Kind == GroupKind.Matched ? Match(target, others) : [.. others.Where(c => IsIn(comparisonRule, c, participants))];
        var unmatched = comparisonRule.Kind == GroupKind.Matched ? target.Count - comparison.Count : 0;
        return (
            new(targetRule, target.Count, MeanTenure(target), 0), new(comparisonRule, comparison.Count, MeanTenure(comparison), unmatched),
            [.. target.Select(c => c.PersonId)], [.. comparison.Select(c => c.PersonId)]);
    }

    private static bool IsIn(GroupRule rule, Candidate c, IReadOnlySet<Guid> participants) => rule.Kind == GroupKind.Participants
        ? participants.Contains(c.PersonId)
        : (rule.UnitIds.Count == 0 || rule.UnitIds.Any(c.Units.Contains)) && (rule.RoleProfileIds.Count == 0 || rule.RoleProfileIds.Any(r => r == c.RoleProfileId));

    /// <summary>As deep in the tree of units, as the same role and about as long employed; each is taken once, the nearest in tenure first.</summary>
    private static List<Candidate> Match(IEnumerable<Candidate> target, IEnumerable<Candidate> others)
    {
        var free = others.GroupBy(Likeness).ToDictionary(g => g.Key, g => g.ToList());
        var found = new List<Candidate>();
        foreach (var one in target)
        {
            if (!free.TryGetValue(Likeness(one), out var alike) || alike.Count == 0) continue;
            var nearest = alike.MinBy(c => (Math.Abs(c.TenureYears - one.TenureYears), c.PersonId))!;
            alike.Remove(nearest);
            found.Add(nearest);
        }
        return found;
    }

    private static (int, Guid?, int) Likeness(Candidate c) => (c.Units.Count, c.RoleProfileId, c.TenureBand);

    private static decimal MeanTenure(List<Candidate> people) => people.Count == 0 ? 0 : Math.Round(people.Average(c => c.TenureYears), 1);
}
